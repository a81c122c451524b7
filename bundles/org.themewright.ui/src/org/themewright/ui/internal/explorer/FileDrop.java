package org.themewright.ui.internal.explorer;

import java.util.function.BiConsumer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Takes files that are dropped from the desktop. */
final class FileDrop extends ViewerDropAdapter {

	private final BiConsumer<Object, String[]> use;

	FileDrop(Viewer viewer, BiConsumer<Object, String[]> use) {
		super(viewer);
		this.use = use;
		setFeedbackEnabled(false);
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return FileTransfer.getInstance().isSupportedType(type);
	}

	@Override
	public boolean performDrop(Object data) {
		if (data instanceof String[] files) {
			use.accept(getCurrentTarget(), files);
			return true;
		}
		return false;
	}
}
