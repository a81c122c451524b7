/** Tables as office documents. */
package org.themewright.exchange.tables;
