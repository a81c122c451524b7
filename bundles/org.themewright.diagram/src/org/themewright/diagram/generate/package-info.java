/**
 * Diagrams that are made from the data of a study, and what their edges rest on.
 */
package org.themewright.diagram.generate;
