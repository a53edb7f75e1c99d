export default {
  title: 'A site with a widget',
  favicon: 'icon.svg',
  url: 'https://docs.example',
  baseUrl: '/site/',
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
