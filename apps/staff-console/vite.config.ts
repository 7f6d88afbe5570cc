import { webApp } from '@renda/web/webApp';

export default webApp('/staff/');
