// Made from i18n/*.json by `npm run i18n`; edit those.

import type { Sentence } from '../Sentence';

export const ptBR: readonly Sentence[] = [
    'Canais do contato', // panel-title
    'Contato sem nome', // contact-without-name
    { other: '{{count}} canais', one: '{{count}} canal' }, // channels-count
    { other: '{{count}} verificados', one: '{{count}} verificado' }, // verified-count
    { other: '{{count}} bloqueados', one: '{{count}} bloqueado' }, // blocked-count
    'Atualizado: {{time}}', // read-at
    'Atualizar', // refresh
    'Tentar novamente', // retry
    'Mostrar mais', // show-more
    'Mostrando {{shown}} de {{count}}', // shown-of-total
    'Mostrando os {{count}} canais mais recentes', // shown-at-most
    'Os primeiros {{count}} canais por nome', // shown-at-most-by-name
    'Livechat', // source-widget
    'E-mail', // source-email
    'SMS', // source-sms
    'Aplicativo personalizado', // source-app
    'API personalizada', // source-api
    'Integração personalizada', // source-other
    'Origem desconhecida', // source-unknown
    'Esta conversa', // current-chat
    'Verificado', // verified
    'Verificado em {{date}}', // verified-on
    'Verificado por e-mail', // verified-by-email
    'Verificado por e-mail em {{date}}', // verified-by-email-on
    'Verificado por telefone', // verified-by-phone
    'Verificado por telefone em {{date}}', // verified-by-phone-on
    'Bloqueado', // blocked
    'Nenhuma conversa ainda', // never-chatted
    'Última conversa agora mesmo ({{date}})', // last-chat-now
    { other: 'Última conversa há {{count}} minutos ({{date}})', one: 'Última conversa há {{count}} minuto ({{date}})' }, // last-chat-minutes
    { other: 'Última conversa há {{count}} horas ({{date}})', one: 'Última conversa há {{count}} hora ({{date}})' }, // last-chat-hours
    'Última conversa há {{count}} dias ({{date}})', // last-chat-days
    'Última conversa ontem ({{date}})', // last-chat-yesterday
    { other: 'Última conversa há {{count}} meses ({{date}})', one: 'Última conversa há {{count}} mês ({{date}})' }, // last-chat-months
    { other: 'Última conversa há {{count}} anos ({{date}})', one: 'Última conversa há {{count}} ano ({{date}})' }, // last-chat-years
    'Última conversa em {{date}}', // last-chat-on
    'Abrir conversa', // open-chat
    'Sem uso há muito tempo', // quiet
    'Nenhum endereço conhecido', // no-address
    { other: '{{count}} identidades', one: '{{count}} identidade' }, // identities-count
    'Identidade {{number}}', // identity-number
    'Mostrar identidades', // show-identities
    'Ocultar identidades', // hide-identities
    'Revelar', // reveal
    'Conversas encerradas', // channel-history
    'Bloquear', // block-channel
    'Desbloquear', // unblock-channel
    'Você está conversando por (verificado):', // chatting-on-verified
    'Você está conversando por (não verificado):', // chatting-on-not-verified
    'Verificado em:', // verified-elsewhere
    'Verificado desde {{date}} em:', // verified-elsewhere-on
    'Atenção', // caution
    'Este canal parece novo para este contato. Confirme que é a mesma pessoa.', // new-on-channel
    'Melhor para continuar (verificado):', // best-verified
    'Melhor para continuar:', // best-not-blocked
    'Outra conversa aberta, com agente', // also-open
    'Outra conversa aberta, sem agente', // also-open-unserved
    'Filtro', // filter
    'Ordem', // sort
    'Mais recentes', // sort-recent
    'Nome', // sort-name
    'Todos ({{count}})', // filter-all
    'Verificados ({{count}})', // filter-verified
    'Não verificados ({{count}})', // filter-not-verified
    'Bloqueados ({{count}})', // filter-blocked
    'Livechat ({{count}})', // filter-widget
    'E-mail ({{count}})', // filter-email
    'SMS ({{count}})', // filter-sms
    'Aplicativos ({{count}})', // filter-app
    'APIs ({{count}})', // filter-api
    'Integrações personalizadas ({{count}})', // filter-other
    'Nenhum canal corresponde a este filtro.', // no-such-channels
    'Conversas encerradas', // history
    'Quem é', // details
    'Buscar', // look-up
    'Repassar', // hand-over
    'Voltar', // back
    'Conversas encerradas em todos os canais', // history-of-all
    'Conversas encerradas neste canal', // history-of-channel
    '{{from}} a {{to}} de {{count}}', // history-range
    'Entre as 100 mais recentes', // history-only-latest
    'Não há conversas encerradas.', // no-history
    'Não há conversas encerradas mais antigas.', // no-more-history
    'Mais recentes', // newer
    'Mais antigas', // older
    'Encerrada', // closed
    'Encerrada em {{date}}', // closed-on
    'Atendida por:', // served-by
    'E-mail:', // email
    'Telefone:', // phone
    'Gerente de contato:', // manager
    'Nenhum e-mail ou telefone conhecido.', // no-details
    'Este contato ainda não foi salvo. Adicione-o nas informações do contato da conversa.', // unknown-contact
    { other: '{{count}} campos têm valores diferentes. Resolva isso nas informações do contato da conversa:', one: '{{count}} campo tem valores diferentes. Resolva isso nas informações do contato da conversa:' }, // conflicts
    'Buscar um contato', // look-up-title
    'Nome, e-mail ou telefone', // look-up-label
    'ana@mail.example', // look-up-placeholder
    'Digite pelo menos dois caracteres de um nome, endereço de e-mail ou número de telefone.', // look-up-hint
    'Ninguém foi encontrado.', // nobody-found
    { other: '{{count}} contatos encontrados', one: '{{count}} contato encontrado' }, // found-count
    'Contato conhecido', // match-known
    'Contato desconhecido', // match-unknown
    'Mostrar', // show-channels
    'O canal agora está bloqueado.', // blocked-now
    'O canal não está mais bloqueado.', // unblocked-now
    'Nada foi alterado: a licença do workspace não cobre isso.', // block-no-licence
    'Nada foi alterado: a conta de serviço não tem permissão para fazer isso.', // block-not-allowed
    'Nada foi alterado: o contato não tem mais este canal.', // block-not-found
    'Nada foi alterado: o servidor não executou a ação. Tente novamente daqui a pouco.', // block-failed
    'O servidor não respondeu; não se sabe se ele fez isso. Veja a lista e tente novamente em instantes.', // block-unknown
    'Nada foi alterado: o aplicativo não tem mais uma conta de serviço.', // block-not-configured
    'Nada foi alterado: você não tem permissão para isso.', // block-refused
    'Bloquear este canal?', // block-title
    'Desbloquear este canal?', // unblock-title
    'As mensagens dele deixam de chegar a este workspace, e a conversa aberta nele é encerrada.', // block-closes
    'As mensagens dele deixam de chegar a este workspace. Não se conhece nenhuma conversa aberta nele.', // block-closes-none
    { other: '{{count}} outros canais continuam abertos.', one: '{{count}} outro canal continua aberto.' }, // block-others-open
    'As mensagens dele voltam a chegar a este workspace.', // unblock-opens
    'Cancelar', // cancel
    'Contato:', // summary-contact
    'Esta conversa é por:', // summary-current
    'Este contato ainda não tem canais.', // no-channels
    'Um canal aparece aqui depois que o contato conversar por ele.', // no-channels-next
    'Esta sala não é uma conversa omnichannel, por isso não tem contato.', // not-a-livechat-room
    'Abra uma conversa com um visitante e use o comando lá.', // not-a-livechat-room-next
    'Esta conversa não está vinculada a nenhum contato.', // no-contact
    'O contato pode ter sido excluído, ou a conversa é de antes de existirem contatos. Salve o visitante como contato e tente novamente.', // no-contact-next
    'Este contato não existe.', // contact-not-found
    'Ele pode ter sido excluído ou mesclado com outro. Busque-o novamente.', // contact-not-found-next
    'Você não tem permissão para ver os canais dos contatos.', // refused
    'Peça a um administrador uma função que tenha a permissão {{permission}}.', // refused-next
    'Sua conta não está ativa, por isso você não pode ver os canais dos contatos.', // refused-inactive
    'Peça a um administrador que a ative.', // refused-inactive-next
    'O workspace não entregou esta conversa ou este contato.', // unreadable
    'Tente novamente daqui a pouco. Se o problema continuar, avise um administrador.', // unreadable-next
    'Não foi possível ler as configurações do aplicativo; não se sabe se você pode ver isto.', // undecided
    'Tente novamente daqui a pouco. Se o problema continuar, avise um administrador.', // undecided-next
    'Não foi possível verificar a sua permissão.', // unchecked
    'Tente novamente daqui a pouco. Se o problema continuar, avise um administrador.', // unchecked-next
    'O aplicativo ainda não tem uma conta de serviço para a API REST.', // not-configured
    'Um administrador deve informar, nas configurações do aplicativo, o ID de usuário e o token de acesso dessa conta e, se necessário, o endereço do servidor.', // not-configured-next
    'A API REST recusou a conta de serviço: o ID de usuário ou o token de acesso não é válido.', // invalid-token
    'Um administrador deve informar um novo token de acesso pessoal nas configurações do aplicativo.', // invalid-token-next
    'A conta de serviço não tem permissão para ler os canais dos contatos.', // lacks-permission
    'A conta de serviço não pode ler conversas encerradas.', // lacks-permission-history
    'Um administrador deve dar a ela uma função que tenha a permissão {{permission}}.', // lacks-permission-next
    'A API REST não está respondendo por enquanto: houve solicitações demais.', // rate-limited
    'Aguarde um minuto e tente novamente. Um administrador pode dar à conta de serviço a permissão {{permission}}.', // rate-limited-next
    { other: 'Aguarde {{count}} segundos e tente novamente. Um administrador pode dar à conta de serviço a permissão {{permission}}.', one: 'Aguarde {{count}} segundo e tente novamente. Um administrador pode dar à conta de serviço a permissão {{permission}}.' }, // rate-limited-wait
    'O servidor não conseguiu responder (status {{status}}).', // server-error
    'Tente novamente daqui a pouco. Se o problema continuar, avise um administrador.', // server-error-next
    'O servidor não respondeu a tempo.', // timed-out
    'Tente novamente daqui a pouco. Se o problema continuar, um administrador pode aumentar o tempo de espera nas configurações do aplicativo.', // timed-out-next
    'Não foi possível acessar o servidor.', // unreachable
    'Tente novamente daqui a pouco. Se o problema continuar, um administrador deve verificar o endereço do servidor nas configurações do aplicativo.', // unreachable-next
    'A API REST deu uma resposta inesperada.', // unexpected-answer
    'A API REST deu uma resposta inesperada (status {{status}}).', // unexpected-answer-status
    'Tente novamente daqui a pouco. Se o problema continuar, um administrador deve verificar o endereço do servidor nas configurações do aplicativo.', // unexpected-answer-next
    'Estes canais vêm do cadastro do contato no workspace.', // from-record
    'Mostra em quais canais o workspace conhece um contato: quais estão verificados ou bloqueados e quando cada um foi usado pela última vez.', // help-title
    '/contact-channels em uma conversa omnichannel: os canais do contato dessa conversa. O menu da sala abre o mesmo painel.', // help-room
    '/contact-channels text: o mesmo em uma mensagem só para você, para clientes sem painéis.', // help-text
    '/contact-channels seguido de um nome, endereço de e-mail, número de telefone ou id:CONTACT_ID: busca alguém.', // help-look-up
    '/contact-channels help: esta resposta.', // help-help
    '/contact-channels status: para administradores, se tudo está configurado e o que fazer.', // help-status
    'Este cliente do Rocket.Chat não informou onde abrir o painel. Use o comando no cliente web ou desktop.', // panel-needs-client
    'Certo', // status-good
    'A fazer', // status-to-do
    'Apenas administradores podem ver como o aplicativo está configurado.', // status-refused
    'A conta de serviço está informada nas configurações do aplicativo.', // status-configured
    'Não foi possível ler as configurações do aplicativo; por isso não se sabe como ele está configurado.', // status-settings-unread
    'O servidor responde às solicitações da API REST em {{ms}} ms.', // status-reached
    'O token de acesso é válido. Ele pertence a:', // status-account
    'A conta de serviço tem a permissão {{permission}}.', // status-held
    'A conta de serviço não tem a permissão {{permission}}. Dê a ela uma função que tenha.', // status-not-held
    'O acesso é decidido pelas permissões do workspace.', // status-map-read
    'As permissões do workspace não podem ser lidas: as funções definidas nas configurações as substituem.', // status-map-unread
    'Quando a API REST não pode responder, o cadastro do contato é mostrado.', // status-fall-back-on
    'Quando a API REST não pode responder, nenhum canal é mostrado: o cadastro do contato está desativado nas configurações.', // status-fall-back-off
    'Aplicativo {{app}}, feito para o Apps-Engine {{engine}}.', // status-versions
    'Servidor {{server}}.', // status-server-version
];
