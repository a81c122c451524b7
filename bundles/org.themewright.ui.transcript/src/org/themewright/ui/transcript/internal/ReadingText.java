package org.themewright.ui.transcript.internal;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A text in which something can be painted behind the words of each paragraph. What stands behind words as a style is part
 * of how they are laid out: to change it lays the paragraph out anew, which costs more than all else in coding.
 */
final class ReadingText extends StyledText {

	/** Paints behind words. */
	@FunctionalInterface
	interface Backing {

		/**
		 * @param gc paints the text
		 * @param offset where the paragraph begins
		 * @param words the paragraph without its delimiter
		 * @param top its upper edge on the screen
		 */
		void paint(GC gc, int offset, String words, int top);
	}

	private static final int NONE = -1;

	private Backing backing = (gc, offset, words, top) -> {
	};
	private int offset = NONE;
	private String words;

	ReadingText(Composite parent, int style) {
		super(parent, style);
		// asked for right before the background of a paragraph is filled
		addLineBackgroundListener(event -> {
			offset = event.lineOffset;
			words = event.lineText;
		});
	}

	void setBacking(Backing value) {
		backing = value;
	}

	/**
	 * Paints what lies between two heights anew, by asking the parent: asked for it itself, a styled text lays its lines out
	 * anew, and asks the window system where the pointer is.
	 */
	void repaint(int top, int bottom) {
		Rectangle place = getBounds();
		getParent().redraw(place.x, place.y + top, place.width, bottom - top, true);
	}

	@Override
	public void drawBackground(GC gc, int x, int y, int width, int height) {
		gc.fillRectangle(x, y, width, height);
		if (offset != NONE) {
			int paragraph = offset;
			offset = NONE;
			backing.paint(gc, paragraph, words, y);
		}
	}
}
