/** In the place of string-width in the bundle: cli-table3 measures with the project's own width, which is quicker. */
module.exports = require('../src/text/width.ts').width;
