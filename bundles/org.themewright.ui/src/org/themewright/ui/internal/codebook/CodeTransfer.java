package org.themewright.ui.internal.codebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.themewright.core.codebook.CodeOutline;
import org.themewright.ui.internal.UiPlugin;

/** Branches of a codebook on the clipboard, with their texts but without codings; between studies and windows too. */
final class CodeTransfer extends ByteArrayTransfer {

	private static final String TYPE = "themewright-codes"; //$NON-NLS-1$
	private static final int TYPE_ID = registerType(TYPE);
	private static final int MOST = 1_000_000;
	private static final CodeTransfer INSTANCE = new CodeTransfer();

	private CodeTransfer() {
	}

	static CodeTransfer getInstance() {
		return INSTANCE;
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { TYPE_ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { TYPE };
	}

	@Override
	protected void javaToNative(Object object, TransferData data) {
		if (object instanceof List<?> list && isSupportedType(data)) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try {
				write(list, new DataOutputStream(bytes));
				super.javaToNative(bytes.toByteArray(), data);
			} catch (IOException e) {
				UiPlugin.getDefault().getLog().error(e.getMessage(), e);
			}
		}
	}

	@Override
	protected Object nativeToJava(TransferData data) {
		if (!isSupportedType(data) || !(super.nativeToJava(data) instanceof byte[] bytes)) {
			return null;
		}
		try {
			return read(new DataInputStream(new ByteArrayInputStream(bytes)));
		} catch (IOException e) {
			// what another program wrote under this name is no codes
			UiPlugin.getDefault().getLog().warn(e.getMessage(), e);
			return null;
		}
	}

	private static void write(List<?> list, DataOutputStream out) throws IOException {
		out.writeInt(list.size());
		for (Object each : list) {
			CodeOutline code = (CodeOutline) each;
			for (String text : new String[] { code.name(), code.colour(), code.definition(), code.whenToUse(),
					code.whenNotToUse(), code.example(), code.boundaryExample() }) {
				byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
				out.writeInt(bytes == null ? -1 : bytes.length);
				out.write(bytes == null ? new byte[0] : bytes);
			}
			write(code.codes(), out);
		}
	}

	private static List<CodeOutline> read(DataInputStream in) throws IOException {
		int count = size(in, in.readInt());
		List<CodeOutline> result = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String name = text(in);
			String colour = text(in);
			if (name == null) {
				throw new IOException(TYPE);
			}
			result.add(new CodeOutline(name, colour, text(in), text(in), text(in), text(in), text(in), read(in)));
		}
		return result;
	}

	private static String text(DataInputStream in) throws IOException {
		int length = in.readInt();
		return length < 0 ? null : new String(in.readNBytes(size(in, length)), StandardCharsets.UTF_8);
	}

	private static int size(DataInputStream in, int size) throws IOException {
		if (size < 0 || size > Math.min(MOST, in.available())) {
			throw new IOException(TYPE);
		}
		return size;
	}
}
