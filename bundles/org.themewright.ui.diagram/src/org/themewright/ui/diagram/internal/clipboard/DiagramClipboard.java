package org.themewright.ui.diagram.internal.clipboard;

import java.util.function.Function;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.themewright.diagram.edit.DiagramExcerpt;

/** Parts of diagrams on the clipboard of the desktop. */
public final class DiagramClipboard {

	private final Display display;

	/** The clipboard of a display. */
	public DiagramClipboard(Display display) {
		this.display = display;
	}

	private <T> T with(Function<Clipboard, T> use) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return use.apply(clipboard);
		} finally {
			clipboard.dispose();
		}
	}

	/** Puts nodes and edges there, and their labels as text for other programs. */
	public void put(DiagramExcerpt excerpt, String labels) {
		with(clipboard -> {
			clipboard.setContents(new Object[] { excerpt, labels },
					new Transfer[] { new ExcerptTransfer(), TextTransfer.getInstance() });
			return null;
		});
	}

	/** Puts a picture there, as a drawing and in pixels. */
	public void putPicture(String svg, ImageData pixels) {
		with(clipboard -> {
			clipboard.setContents(new Object[] { svg, pixels },
					new Transfer[] { new SvgTransfer(), ImageTransfer.getInstance() });
			return null;
		});
	}

	/** The nodes and edges that are there; null for none. */
	public DiagramExcerpt excerpt() {
		return (DiagramExcerpt) with(clipboard -> clipboard.getContents(new ExcerptTransfer()));
	}

	/** The text that is there; null for none. */
	public String text() {
		return (String) with(clipboard -> clipboard.getContents(TextTransfer.getInstance()));
	}

	/** The drawing that is there; null for none. */
	public String svg() {
		return (String) with(clipboard -> clipboard.getContents(new SvgTransfer()));
	}

	/** The picture that is there; null for none. */
	public ImageData pixels() {
		return (ImageData) with(clipboard -> clipboard.getContents(ImageTransfer.getInstance()));
	}
}
