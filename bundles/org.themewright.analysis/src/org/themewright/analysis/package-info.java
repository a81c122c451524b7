/**
 * Methods of analysis: how they are contributed, what they get, and what they give back. See the extension point
 * {@code org.themewright.analysis.analysisMethod}.
 */
package org.themewright.analysis;
