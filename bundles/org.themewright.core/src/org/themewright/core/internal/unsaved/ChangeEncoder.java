package org.themewright.core.internal.unsaved;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.themewright.core.internal.Change;
import org.themewright.core.internal.ChangeRecorder;
import org.themewright.core.text.TextEdit;
import org.themewright.model.Identified;
import org.themewright.model.Transcript;

/**
 * Turns the changes of a command into bytes, each at the moment it happens: what was added is written whole, what was
 * there before by its id. {@link Replayer} reads them.
 */
public final class ChangeEncoder implements ChangeRecorder.Witness {

	static final char VALUE_SET = 'V';
	static final char TEXT_REPLACED = 'T';
	static final char TEXT_EDITED = 'E';
	static final char ITEM_REPLACED = 'I';
	static final char ITEMS_ADDED = 'A';
	static final char ITEMS_REMOVED = 'R';
	static final char ITEM_MOVED = 'M';
	static final char NOTHING = 'n';
	static final char TEXT = 's';
	static final char BY_ID = 'i';
	static final char PROXY = 'x';
	static final char BY_PLACE = 'p';
	static final char OBJECT = 'o';
	/** What {@link DataOutputStream#writeUTF} surely takes at once. */
	static final int CHUNK = 20_000;

	private static final int KEPT = 1 << 24;

	private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private DataOutputStream out = new DataOutputStream(bytes);
	private final URI folder;
	private final Function<Transcript, byte[]> originals;

	/**
	 * @param folder the study's folder
	 * @param originals gives the imported file of a transcript that is not saved yet, or null
	 */
	public ChangeEncoder(Path folder, Function<Transcript, byte[]> originals) {
		this.folder = folderUri(folder);
		this.originals = originals;
	}

	@Override
	public void begins() {
		if (bytes.size() > KEPT) {
			// an import of many transcripts must not occupy its memory for ever
			bytes = new ByteArrayOutputStream();
			out = new DataOutputStream(bytes);
		} else {
			bytes.reset();
		}
	}

	/** What was told of since the command began; filled anew by the next one. */
	ByteArrayOutputStream encoded() {
		return bytes;
	}

	@Override
	public void changed(Change change) {
		try {
			write(change);
		} catch (IOException e) {
			throw new UncheckedIOException("Bytes in memory can always be written", e); //$NON-NLS-1$
		}
	}

	private void write(Change change) throws IOException {
		switch (change) {
		case Change.ValueSet set -> {
			head(VALUE_SET, set.object(), set.feature());
			brief(set.feature(), set.before());
			value(set.feature(), set.after());
		}
		case Change.TextReplaced text -> text(TEXT_REPLACED, text.transcript(), text.edit(), text.inverse());
		case Change.TextEdited text -> text(TEXT_EDITED, text.transcript(), text.edit(), text.inverse());
		case Change.ItemReplaced item -> {
			head(ITEM_REPLACED, item.object(), item.feature());
			out.writeInt(item.position());
			brief(item.feature(), item.before());
			value(item.feature(), item.after());
		}
		case Change.ItemsAdded added -> {
			head(ITEMS_ADDED, added.object(), added.feature());
			out.writeInt(added.position());
			out.writeInt(added.items().size());
			for (Object each : added.items()) {
				value(added.feature(), each);
				original(each);
			}
		}
		case Change.ItemsRemoved removed -> {
			head(ITEMS_REMOVED, removed.object(), removed.feature());
			out.writeInt(removed.items().size());
			for (int i = 0; i < removed.items().size(); i++) {
				out.writeInt(removed.positions()[i]);
				brief(removed.feature(), removed.items().get(i));
			}
		}
		case Change.ItemMoved moved -> {
			head(ITEM_MOVED, moved.object(), moved.feature());
			out.writeInt(moved.from());
			out.writeInt(moved.to());
			brief(moved.feature(), values(moved.object(), moved.feature()).get(moved.to()));
		}
		}
	}

	private void text(char type, Transcript transcript, TextEdit edit, TextEdit inverse) throws IOException {
		out.writeByte(type);
		place(transcript);
		out.writeInt(transcript.getText().length() - edit.delta());
		out.writeInt(edit.offset());
		string(inverse.inserted());
		string(edit.inserted());
	}

	private void head(char type, EObject object, EStructuralFeature feature) throws IOException {
		out.writeByte(type);
		place(object);
		string(feature.getName());
	}

	/** Says which object it is; one without an id is known by where it stands. */
	private void place(EObject object) throws IOException {
		if (object instanceof Identified identified) {
			out.writeByte(BY_ID);
			string(identified.getId());
		} else {
			out.writeByte(BY_PLACE);
			place(object.eContainer());
			string(object.eContainingFeature().getName());
			out.writeInt(((List<?>) object.eContainer().eGet(object.eContainingFeature())).indexOf(object));
		}
	}

	/** Enough of a value to see whether it is the one that is there, and has in it what it had. */
	private void brief(EStructuralFeature feature, Object value) throws IOException {
		if (value instanceof EObject object && ((EReference) feature).isContainment()) {
			if (object instanceof Identified identified) {
				out.writeByte(BY_ID);
				string(identified.getId());
				out.writeInt(size(object));
			} else {
				out.writeByte(OBJECT);
			}
		} else {
			value(feature, value);
		}
	}

	/** How many objects are in an object. */
	static int size(EObject object) {
		int size = 0;
		for (Iterator<EObject> all = object.eAllContents(); all.hasNext(); all.next()) {
			size++;
		}
		return size;
	}

	private void value(EStructuralFeature feature, Object value) throws IOException {
		if (value == null) {
			out.writeByte(NOTHING);
		} else if (feature instanceof EAttribute attribute) {
			out.writeByte(TEXT);
			string(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
		} else if (((EReference) feature).isContainment()) {
			out.writeByte(OBJECT);
			object((EObject) value);
		} else if (((EObject) value).eIsProxy()) {
			out.writeByte(PROXY);
			string(((EObject) value).eClass().getName());
			string(((InternalEObject) value).eProxyURI().deresolve(folder).toString());
		} else {
			place((EObject) value);
		}
	}

	/** To which references that lead nowhere are relative, as the study may be elsewhere when its work is brought back. */
	static URI folderUri(Path folder) {
		return URI.createFileURI(folder.toString()).appendSegment(""); //$NON-NLS-1$
	}

	private void object(EObject object) throws IOException {
		string(object.eClass().getName());
		string(object instanceof Identified identified ? identified.getId() : ""); //$NON-NLS-1$
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (isOwn(feature) && object.eIsSet(feature)) {
				string(feature.getName());
				if (feature.isMany()) {
					List<?> values = values(object, feature);
					out.writeInt(values.size());
					for (Object each : values) {
						value(feature, each);
					}
				} else {
					value(feature, object.eGet(feature, false));
				}
			}
		}
		string(""); //$NON-NLS-1$
	}

	private static List<?> values(EObject object, EStructuralFeature feature) {
		List<?> values = (List<?>) object.eGet(feature);
		return values instanceof InternalEList<?> list ? list.basicList() : values;
	}

	static boolean isOwn(EStructuralFeature feature) {
		return !feature.isDerived() && feature.isChangeable()
				&& !(feature instanceof EReference reference && reference.isContainer());
	}

	private void original(Object added) throws IOException {
		byte[] content = added instanceof Transcript transcript ? originals.apply(transcript) : null;
		out.writeInt(content == null ? -1 : content.length);
		if (content != null) {
			out.write(content);
		}
	}

	private void string(String text) throws IOException {
		string(out, text);
	}

	/** Any text, of any length, halves of surrogate pairs included. */
	static void string(DataOutputStream out, String text) throws IOException {
		out.writeInt(text.length());
		for (int i = 0; i < text.length(); i += CHUNK) {
			out.writeUTF(text.substring(i, Math.min(text.length(), i + CHUNK)));
		}
	}

	/**
	 * Reads what {@link #string(DataOutputStream, String)} wrote.
	 *
	 * @param longest more than so many code units are not believed
	 */
	static String readString(DataInputStream in, long longest) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > longest) {
			throw new IOException("A text of a length that it cannot have: " + length); //$NON-NLS-1$
		}
		StringBuilder result = new StringBuilder();
		while (result.length() < length) {
			String chunk = in.readUTF();
			if (chunk.isEmpty() || chunk.length() > length - result.length()) {
				throw new IOException("A text that is not as long as it says: " + length); //$NON-NLS-1$
			}
			result.append(chunk);
		}
		return result.toString();
	}
}
