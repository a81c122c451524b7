package org.themewright.core.internal.unsaved;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
import org.eclipse.osgi.util.NLS;
import org.themewright.core.internal.TextEditing;
import org.themewright.core.text.TextEdit;
import org.themewright.model.Identified;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** Does on a study what {@link ChangeEncoder} wrote down. Used inside of commands only. */
final class Replayer {

	private static final int DEEPEST = 100;

	private final Map<String, EObject> known = new HashMap<>();
	private final URI folder;
	private final BiConsumer<Transcript, byte[]> originals;
	/** References of what is being read, which may lead to what comes later. */
	private final List<Reference> references = new ArrayList<>();
	/** What has to wait for what comes later in the same command. */
	private final List<Runnable> late = new ArrayList<>();
	private final Map<String, EObject> arriving = new HashMap<>();
	/** Ids of what the command at hand brought, which go with it when it fails. */
	private final List<String> arrived = new ArrayList<>();
	private final ReplayCheck check;
	private BoundedInput bytes;
	private DataInputStream in;

	/**
	 * What an object refers to by one of its features.
	 *
	 * @param targets ids, and objects that stand for what is not in the study
	 */
	private record Reference(EObject object, EReference feature, List<Object> targets) {
	}

	/** A value that refers to what is not there yet. */
	private record Awaited(String id) {
	}

	/**
	 * @param folder the study's folder
	 * @param originals takes the imported files of transcripts that come back
	 */
	Replayer(Study study, Path folder, BiConsumer<Transcript, byte[]> originals) {
		this.folder = ChangeEncoder.folderUri(folder);
		this.originals = originals;
		this.check = new ReplayCheck(study);
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
	void replay(BoundedInput changes) {
		bytes = changes;
		in = new DataInputStream(changes);
		arrived.clear();
		late.clear();
		check.begin();
		boolean done = false;
		try {
			while (bytes.left() > 0) {
				replayOne();
			}
			late.forEach(Runnable::run);
			check.check();
			done = true;
		} catch (ReplayException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			// bytes that nobody wrote make the model throw all kinds of exceptions
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
		EObject object = place(0);
		if (type == ChangeEncoder.TEXT_REPLACED || type == ChangeEncoder.TEXT_EDITED) {
			replaceText((Transcript) object, type == ChangeEncoder.TEXT_EDITED);
			return;
		}
		check.touch(object);
		EStructuralFeature feature = feature(object.eClass());
		switch (type) {
		case ChangeEncoder.VALUE_SET -> {
			expect(feature, feature.isMany() ? null : basicGet(object, feature));
			Object value = value(feature);
			arrive();
			inTurn(Collections.singletonList(value), () -> set(object, feature, resolved(value)));
		}
		case ChangeEncoder.ITEM_REPLACED -> {
			int position = in.readInt();
			EList<Object> list = list(object, feature);
			expect(feature, list.get(position));
			Object value = value(feature);
			arrive();
			inTurn(Collections.singletonList(value), () -> {
				check.touch(resolved(value));
				if (isContainment(feature)) {
					requireFree((EObject) resolved(value), object);
				}
				check.touch(list.set(position, resolved(value)));
			});
		}
		case ChangeEncoder.ITEMS_ADDED -> add(object, feature);
		case ChangeEncoder.ITEMS_REMOVED -> remove(list(object, feature), feature);
		case ChangeEncoder.ITEM_MOVED -> move(list(object, feature), feature);
		default -> throw new ReplayException(Messages.notUnderstood);
		}
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		check.touch(feature instanceof EReference ? object.eGet(feature, false) : null);
		check.touch(value);
		if (isContainment(feature) && value != null) {
			requireFree((EObject) value, object);
		}
		object.eSet(feature, value);
	}

	private void replaceText(Transcript transcript, boolean moveAlong) throws IOException {
		int length = in.readInt();
		int offset = in.readInt();
		String removed = string();
		String inserted = string();
		String text = transcript.getText();
		if (text == null || text.length() != length || !text.startsWith(removed, offset)) {
			throw new ReplayException(NLS.bind(Messages.textDiffers, transcript.getName()));
		}
		check.edit(transcript);
		TextEdit edit = new TextEdit(offset, removed.length(), inserted);
		if (moveAlong) {
			if (!TextEditing.isExact(transcript, edit)) {
				// somebody has put something there since that nothing says how to move
				throw new ReplayException(Messages.valueDiffers);
			}
			TextEditing.replace(transcript, edit);
		} else {
			transcript.setText(edit.applyTo(text));
		}
	}

	private void add(EObject object, EStructuralFeature feature) throws IOException {
		int position = in.readInt();
		int count = in.readInt();
		List<Object> items = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Object item = value(feature);
			items.add(item);
			int size = in.readInt();
			if (size >= 0) {
				originals.accept((Transcript) item, in.readNBytes(checked(size, 1)));
			}
		}
		arrive();
		inTurn(items, () -> insert(items, object, feature, position));
	}

	private void insert(List<Object> items, EObject object, EStructuralFeature feature, int position) {
		EList<Object> list = list(object, feature);
		int at = position;
		for (Object each : items) {
			Object item = resolved(each);
			check.touch(item);
			if (isContainment(feature)) {
				requireFree((EObject) item, object);
			}
			list.add(Math.min(at++, list.size()), item);
		}
	}

	/** What somebody put elsewhere since stays there, and what somebody moved below an object does not get it as its parent. */
	private static void requireFree(EObject object, EObject parent) {
		if (StudyObjects.studyOf(object) != null || EcoreUtil.isAncestor(object, parent)) {
			throw new ReplayException(Messages.valueDiffers);
		}
	}

	/** Does something at once, or at the end of the command when it has to wait for what is still to come. */
	private void inTurn(List<Object> values, Runnable change) {
		if (values.stream().anyMatch(each -> each instanceof Awaited awaited && !known.containsKey(awaited.id()))) {
			late.add(change);
		} else {
			change.run();
		}
	}

	private Object resolved(Object value) {
		return value instanceof Awaited awaited ? find(awaited.id()) : value;
	}

	/** A number of things of which each takes so many bytes, if there are so many left. */
	private int checked(int count, int size) {
		if (count < 0 || (long) count * size > bytes.left()) {
			throw new ReplayException(Messages.notUnderstood);
		}
		return count;
	}

	private void remove(EList<Object> list, EStructuralFeature feature) throws IOException {
		int count = checked(in.readInt(), Integer.BYTES);
		List<Object> gone = new ArrayList<>();
		int[] positions = new int[count];
		for (int i = 0; i < count; i++) {
			positions[i] = in.readInt();
			gone.add(brief(feature, itemAt(list, positions[i])));
		}
		for (int i = count - 1; i >= 0; i--) {
			int at = positionOf(gone.get(i), list, positions[i]);
			check.touch(list.remove(at));
		}
	}

	private void move(EList<Object> list, EStructuralFeature feature) throws IOException {
		int from = in.readInt();
		int to = in.readInt();
		Object item = brief(feature, itemAt(list, from));
		list.move(Math.min(to, list.size() - 1), positionOf(item, list, from));
	}

	/** Followed if it is a reference that nobody has followed yet. */
	private static Object itemAt(EList<Object> list, int position) {
		return position >= 0 && position < list.size() ? list.get(position) : null;
	}

	/** Where an item is: at its place, or elsewhere since something else changed the list. */
	private static int positionOf(Object item, EList<Object> list, int position) {
		if (same(item, itemAt(list, position))) {
			return position;
		}
		int found = list.indexOf(item);
		if (found < 0) {
			throw new ReplayException(Messages.valueDiffers);
		}
		return found;
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
			case ChangeEncoder.BY_ID -> withSize(byId());
			case ChangeEncoder.OBJECT -> present;
			default -> throw new ReplayException(Messages.notUnderstood);
			};
		}
		return value(feature);
	}

	/** What somebody added to an object since must not go with it. */
	private EObject withSize(EObject object) throws IOException {
		if (in.readInt() != ChangeEncoder.size(object)) {
			throw new ReplayException(Messages.valueDiffers);
		}
		return object;
	}

	private Object value(EStructuralFeature feature) throws IOException {
		char type = (char) in.readByte();
		return switch (type) {
		case ChangeEncoder.NOTHING -> null;
		case ChangeEncoder.TEXT -> EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), string());
		case ChangeEncoder.OBJECT -> object((EReference) feature, 0, true);
		case ChangeEncoder.PROXY -> proxy();
		case ChangeEncoder.BY_ID -> reference((EReference) feature);
		case ChangeEncoder.BY_PLACE -> byPlace(0);
		default -> throw new ReplayException(Messages.notUnderstood);
		};
	}

	private Object reference(EReference feature) throws IOException {
		String id = string();
		EObject target = known.get(id);
		if (target != null && !feature.getEReferenceType().isInstance(target)) {
			throw new ReplayException(Messages.notUnderstood);
		}
		return target == null ? new Awaited(id) : target;
	}

	private EObject proxy() throws IOException {
		InternalEObject result = (InternalEObject) create(string());
		result.eSetProxyURI(URI.createURI(string()).resolve(folder));
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
		List<Object> targets = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			char type = (char) in.readByte();
			switch (type) {
			case ChangeEncoder.OBJECT -> {
				EObject child = object((EReference) feature, depth + 1, needed);
				if (needed) {
					requireFree(child, object);
					put(object, feature, child);
				}
			}
			case ChangeEncoder.TEXT -> put(object, feature,
					EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), string()));
			case ChangeEncoder.PROXY -> targets.add(proxy());
			case ChangeEncoder.BY_ID -> targets.add(string());
			case ChangeEncoder.NOTHING -> {
			}
			default -> throw new ReplayException(Messages.notUnderstood);
			}
		}
		if (needed && !targets.isEmpty()) {
			references.add(new Reference(object, (EReference) feature, targets));
		}
	}

	private static void put(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			list(object, feature).add(value);
		} else {
			object.eSet(feature, value);
		}
	}

	/** What was read is complete now, but for references to what is still to come, and becomes known. */
	private void arrive() {
		known.putAll(arriving);
		arrived.addAll(arriving.keySet());
		for (Reference each : references) {
			if (each.targets().stream().allMatch(target -> target instanceof EObject || known.containsKey(target))) {
				refer(each);
			} else {
				late.add(() -> refer(each));
			}
		}
	}

	private void refer(Reference reference) {
		for (Object each : reference.targets()) {
			EObject target = each instanceof EObject proxy ? proxy : find((String) each);
			if (!reference.feature().getEReferenceType().isInstance(target)) {
				throw new ReplayException(Messages.notUnderstood);
			}
			put(reference.object(), reference.feature(), target);
		}
	}

	private EObject place(int depth) throws IOException {
		return in.readByte() == ChangeEncoder.BY_ID ? byId() : byPlace(depth);
	}

	private EObject byId() throws IOException {
		return find(string());
	}

	private EObject find(String id) {
		EObject found = known.get(id);
		if (found == null) {
			throw new ReplayException(Messages.objectMissing);
		}
		return found;
	}

	private EObject byPlace(int depth) throws IOException {
		if (depth > DEEPEST) {
			throw new ReplayException(Messages.notUnderstood);
		}
		EObject container = place(depth + 1);
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

	private static Object basicGet(EObject object, EStructuralFeature feature) {
		return object.eGet(feature, false);
	}

	private String string() throws IOException {
		return ChangeEncoder.readString(in, bytes.left());
	}
}
