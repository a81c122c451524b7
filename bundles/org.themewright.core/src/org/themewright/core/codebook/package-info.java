/**
 * What a codebook tells of itself: its audit trail, and how its codes are used. No window, no question.
 */
package org.themewright.core.codebook;
