import '@rocket.chat/fuselage/dist/fuselage.css';
import '@rocket.chat/icons/dist/rocketchat.css';
import './fonts.css';
import './page.css';
import './room/room.css';
import './uikit/surfaces.css';
import { createRoot } from 'react-dom/client';

import { Page } from './Page';

const root = document.getElementById('root');
if (root) {
    createRoot(root).render(<Page />);
}
