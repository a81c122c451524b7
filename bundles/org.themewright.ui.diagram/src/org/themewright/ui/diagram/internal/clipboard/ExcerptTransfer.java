package org.themewright.ui.diagram.internal.clipboard;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.themewright.diagram.edit.DiagramExcerpt;

/** Nodes and edges on the clipboard, also for another window of the program. */
final class ExcerptTransfer extends ByteArrayTransfer {

	private static final String TYPE = "application/x-themewright-diagram"; //$NON-NLS-1$
	private static final int ID = registerType(TYPE);

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { TYPE };
	}

	@Override
	protected void javaToNative(Object object, TransferData data) {
		super.javaToNative(((DiagramExcerpt) object).write(), data);
	}

	@Override
	protected Object nativeToJava(TransferData data) {
		return super.nativeToJava(data) instanceof byte[] bytes ? DiagramExcerpt.read(bytes).orElse(null) : null;
	}
}
