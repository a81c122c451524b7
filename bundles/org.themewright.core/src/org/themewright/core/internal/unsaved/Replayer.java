package org.themewright.core.internal.unsaved;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.text.TextEdit;
import org.themewright.model.Identified;
import org.themewright.model.Study;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** Does on a study what {@link ChangeEncoder} wrote down. Used inside of commands only. */
final class Replayer {

	private static final int DEEPEST = 100;

	private final Map<String, EObject> known = new HashMap<>();
	private final BiConsumer<Transcript, byte[]> originals;
	/** References of what is being read, which may lead to what comes later. */
	private final List<Runnable> references = new ArrayList<>();
	private final Map<String, EObject> arriving = new HashMap<>();
	/** Ids of what the command at hand brought, which go with it when it fails. */
	private final List<String> arrived = new ArrayList<>();
	private DataInputStream in;

	/** @param originals takes the imported files of transcripts that come back */
	Replayer(Study study, BiConsumer<Transcript, byte[]> originals) {
		this.originals = originals;
		known.put(study.getId(), study);
		for (Iterator<EObject> all = study.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Identified object) {
				known.put(object.getId(), object);
			}
		}
	}

	/**
	 * Does the changes of one command.
	 *
	 * @throws ReplayException if one of them cannot be done; the caller takes back those before it
	 */
	void replay(byte[] changes) {
		in = new DataInputStream(new ByteArrayInputStream(changes));
		arrived.clear();
		boolean done = false;
		try {
			while (in.available() > 0) {
				replayOne();
			}
			done = true;
		} catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
			throw new ReplayException(Messages.notUnderstood, e);
		} finally {
			if (!done) {
				known.keySet().removeAll(arrived);
			}
		}
	}

	private void replayOne() throws IOException {
		references.clear();
		arriving.clear();
		char type = (char) in.readByte();
		EObject object = place();
		if (type == ChangeEncoder.TEXT_REPLACED) {
			replaceText((Transcript) object);
			return;
		}
		EStructuralFeature feature = feature(object.eClass());
		switch (type) {
		case ChangeEncoder.VALUE_SET -> {
			expect(feature, feature.isMany() ? null : basicGet(object, feature));
			Object value = value(feature);
			arrive();
			object.eSet(feature, value);
		}
		case ChangeEncoder.ITEM_REPLACED -> {
			int position = in.readInt();
			EList<Object> list = list(object, feature);
			expect(feature, basicList(list).get(position));
			Object value = value(feature);
			arrive();
			list.set(position, value);
		}
		case ChangeEncoder.ITEMS_ADDED -> add(list(object, feature), feature);
		case ChangeEncoder.ITEMS_REMOVED -> remove(list(object, feature), feature);
		case ChangeEncoder.ITEM_MOVED -> {
			EList<Object> list = list(object, feature);
			int from = in.readInt();
			list.move(in.readInt(), from);
		}
		default -> throw new ReplayException(Messages.notUnderstood);
		}
	}

	private void replaceText(Transcript transcript) throws IOException {
		int length = in.readInt();
		int offset = in.readInt();
		String removed = string();
		String inserted = string();
		String text = transcript.getText();
		if (text == null || text.length() != length || !text.startsWith(removed, offset)) {
			throw new ReplayException(NLS.bind(Messages.textDiffers, transcript.getName()));
		}
		transcript.setText(new TextEdit(offset, removed.length(), inserted).applyTo(text));
	}

	private void add(EList<Object> list, EStructuralFeature feature) throws IOException {
		int position = in.readInt();
		int count = in.readInt();
		List<Object> items = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Object item = value(feature);
			items.add(item);
			int size = in.readInt();
			if (size >= 0) {
				byte[] content = in.readNBytes(size);
				originals.accept((Transcript) item, content);
			}
		}
		arrive();
		for (Object item : items) {
			if (isContainment(feature) && list.contains(item)) {
				continue;
			}
			list.add(Math.min(position++, list.size()), item);
		}
	}

	private void remove(EList<Object> list, EStructuralFeature feature) throws IOException {
		int count = in.readInt();
		List<Object> gone = new ArrayList<>();
		int[] positions = new int[count];
		for (int i = 0; i < count; i++) {
			positions[i] = in.readInt();
			gone.add(brief(feature, positions[i] < list.size() ? basicList(list).get(positions[i]) : null));
		}
		for (int i = count - 1; i >= 0; i--) {
			if (gone.get(i) instanceof EObject object && !object.eIsProxy()) {
				// one that was already moved elsewhere is not there any more
				list.remove(object);
			} else {
				list.remove(positions[i]);
			}
		}
	}

	/** Reads what was there before and sees to it that it still is. */
	private void expect(EStructuralFeature feature, Object actual) throws IOException {
		Object expected = brief(feature, actual);
		if (!(feature.isMany() && actual == null) && !same(expected, actual)) {
			throw new ReplayException(Messages.valueDiffers);
		}
	}

	private static boolean same(Object expected, Object actual) {
		if (expected instanceof InternalEObject one && actual instanceof InternalEObject other && one.eIsProxy()
				&& other.eIsProxy()) {
			return one.eProxyURI().equals(other.eProxyURI());
		}
		return Objects.equals(expected, actual);
	}

	/** A value that was written in brief; one that has no id is taken to be the one at its place. */
	private Object brief(EStructuralFeature feature, Object present) throws IOException {
		if (isContainment(feature)) {
			char type = (char) in.readByte();
			return switch (type) {
			case ChangeEncoder.NOTHING -> null;
			case ChangeEncoder.BY_ID -> byId();
			case ChangeEncoder.OBJECT -> present;
			default -> throw new ReplayException(Messages.notUnderstood);
			};
		}
		return value(feature);
	}

	private Object value(EStructuralFeature feature) throws IOException {
		char type = (char) in.readByte();
		return switch (type) {
		case ChangeEncoder.NOTHING -> null;
		case ChangeEncoder.TEXT -> EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), string());
		case ChangeEncoder.OBJECT -> object((EReference) feature, 0, true);
		case ChangeEncoder.PROXY -> proxy();
		case ChangeEncoder.BY_ID -> byId();
		case ChangeEncoder.BY_PLACE -> byPlace();
		default -> throw new ReplayException(Messages.notUnderstood);
		};
	}

	private EObject proxy() throws IOException {
		InternalEObject result = (InternalEObject) create(string());
		result.eSetProxyURI(URI.createURI(string()));
		return result;
	}

	private static EObject create(String type) {
		if (StudyPackage.eINSTANCE.getEClassifier(type) instanceof EClass known && !known.isAbstract()) {
			return EcoreUtil.create(known);
		}
		throw new ReplayException(Messages.notUnderstood);
	}

	/** An object that is or was in the study comes back as itself. */
	private EObject object(EReference reference, int depth, boolean needed) throws IOException {
		EObject result = create(string());
		String id = string();
		EObject present = known.get(id);
		boolean back = present != null && present.eClass() == result.eClass();
		if (depth > DEEPEST || !reference.getEReferenceType().isInstance(result)) {
			throw new ReplayException(Messages.notUnderstood);
		}
		for (String name = string(); !name.isEmpty(); name = string()) {
			fill(result, ownFeature(result.eClass(), name), depth, needed && !back);
		}
		if (needed && !back && !id.isEmpty()) {
			arriving.put(id, result);
		}
		return back ? present : result;
	}

	/** Fills an object; one that is not needed is only read over, and must not take anything out of the study. */
	private void fill(EObject object, EStructuralFeature feature, int depth, boolean needed) throws IOException {
		int count = feature.isMany() ? in.readInt() : 1;
		for (int i = 0; i < count; i++) {
			char type = (char) in.readByte();
			if (type == ChangeEncoder.OBJECT) {
				EObject child = object((EReference) feature, depth + 1, needed);
				if (needed) {
					put(object, feature, child);
				}
			} else if (type == ChangeEncoder.TEXT) {
				put(object, feature, EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), string()));
			} else if (type != ChangeEncoder.NOTHING) {
				refer(object, (EReference) feature, type, needed);
			}
		}
	}

	private void refer(EObject object, EReference reference, char type, boolean needed) throws IOException {
		if (type == ChangeEncoder.PROXY) {
			EObject proxy = proxy();
			references.add(() -> set(object, reference, proxy));
		} else if (type == ChangeEncoder.BY_ID) {
			String id = string();
			if (needed) {
				references.add(() -> set(object, reference, find(id)));
			}
		} else {
			throw new ReplayException(Messages.notUnderstood);
		}
	}

	private static void put(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			list(object, feature).add(value);
		} else {
			object.eSet(feature, value);
		}
	}

	private static void set(EObject object, EReference reference, EObject target) {
		if (!reference.getEReferenceType().isInstance(target)) {
			throw new ReplayException(Messages.notUnderstood);
		}
		put(object, reference, target);
	}

	/** What was read is complete now and becomes known. */
	private void arrive() {
		references.forEach(Runnable::run);
		known.putAll(arriving);
		arrived.addAll(arriving.keySet());
	}

	private EObject place() throws IOException {
		return in.readByte() == ChangeEncoder.BY_ID ? byId() : byPlace();
	}

	private EObject byId() throws IOException {
		return find(string());
	}

	private EObject find(String id) {
		EObject found = arriving.getOrDefault(id, known.get(id));
		if (found == null) {
			throw new ReplayException(Messages.objectMissing);
		}
		return found;
	}

	private EObject byPlace() throws IOException {
		EObject container = place();
		return (EObject) list(container, feature(container.eClass())).get(in.readInt());
	}

	private EStructuralFeature feature(EClass type) throws IOException {
		return ownFeature(type, string());
	}

	private static EStructuralFeature ownFeature(EClass type, String name) {
		EStructuralFeature feature = type.getEStructuralFeature(name);
		if (feature == null || !ChangeEncoder.isOwn(feature)) {
			throw new ReplayException(Messages.notUnderstood);
		}
		return feature;
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}

	/** Without resolving proxies. */
	private static List<?> basicList(EList<Object> list) {
		return list instanceof InternalEList<Object> internal ? internal.basicList() : list;
	}

	private static Object basicGet(EObject object, EStructuralFeature feature) {
		return object.eGet(feature, false);
	}

	private String string() throws IOException {
		int length = in.readInt();
		StringBuilder result = new StringBuilder();
		while (result.length() < length) {
			result.append(in.readUTF());
		}
		if (result.length() != length) {
			throw new ReplayException(Messages.notUnderstood);
		}
		return result.toString();
	}
}
