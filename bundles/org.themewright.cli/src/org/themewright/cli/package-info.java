/** The command line: what contributed commands build on. Nothing here needs a display. */
package org.themewright.cli;
