package org.themewright.ui.diagram.internal.clipboard;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** A drawing as SVG on the clipboard, as drawing programs and word processors take it. */
final class SvgTransfer extends ByteArrayTransfer {

	private static final String TYPE = "image/svg+xml"; //$NON-NLS-1$
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
		super.javaToNative(((String) object).getBytes(StandardCharsets.UTF_8), data);
	}

	@Override
	protected Object nativeToJava(TransferData data) {
		return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
	}
}
