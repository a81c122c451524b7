/** Plug-ins from outside: which there are, and what is wrong with them. */
package org.themewright.analysis.plugins;
