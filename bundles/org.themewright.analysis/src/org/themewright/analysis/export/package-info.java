/** Writes results as files for people and programs. */
package org.themewright.analysis.export;
