package org.themewright.ui.transcript.internal;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * Words at a place beside the text.
 *
 * @param x of their left edge
 * @param y of their upper edge
 */
record Words(String text, int x, int y, Font font, Color colour) {

	static void paint(GC gc, List<Words> all) {
		for (Words each : all) {
			gc.setFont(each.font);
			gc.setForeground(each.colour);
			gc.drawText(each.text, each.x, each.y, true);
		}
	}
}
