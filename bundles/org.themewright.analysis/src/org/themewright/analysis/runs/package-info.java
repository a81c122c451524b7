/** Analyses that are kept in the study: what was asked, what came out, whether it still holds, and how two differ. */
package org.themewright.analysis.runs;
