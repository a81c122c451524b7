package org.themewright.core.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.themewright.core.internal.files.Disk;

/**
 * Does what the real disk does and knows what of it would be left if the power failed: what was forced, and of the rest
 * whatever chance may have written. Each name in a folder is on its own; the one thing that is certain without a force
 * is that a file that is moved does not vanish from both places.
 */
public final class VolatileDisk implements Disk {

	/** What a disk may be made to forget to do, to see that tests find it out. */
	public enum Neglect {
		/** Contents are not forced when they are written. */
		CONTENTS,
		/** Folders are not forced. */
		FOLDERS
	}

	/** Part of what is on the disk. */
	private sealed interface Node {
	}

	/** A file; without a force anything of its content may be lost. */
	private record Content(byte[] bytes, boolean forced) implements Node {
	}

	private static final class Folder implements Node {
		private final Map<String, Slot> slots = new TreeMap<>();
	}

	/** What a name in a folder meant, one after another; the first is durable. */
	private static final class Slot {
		private final List<State> states = new ArrayList<>(List.of(new State(null, null, null)));

		Node now() {
			return states.getLast().node;
		}
	}

	/** What a name meant; if that is on disk, then so is what another name meant. */
	private record State(Node node, Slot other, State needed) {
	}

	/** One thing that was done. */
	private interface Step {
		void on(Model model);
	}

	/** A tree of folders of which the latest changes may be lost. */
	private static final class Model {

		private final Folder root = new Folder();
		private final List<Slot> all = new ArrayList<>();

		private Folder folder(Path relative, boolean create) {
			Folder folder = root;
			for (Path each : relative) {
				if (each.toString().isEmpty()) {
					continue;
				}
				Slot slot = slot(folder, each.toString());
				if (create && !(slot.now() instanceof Folder)) {
					slot.states.add(new State(new Folder(), null, null));
				}
				folder = (Folder) slot.now();
			}
			return folder;
		}

		private Slot slot(Folder folder, String name) {
			return folder.slots.computeIfAbsent(name, key -> {
				Slot slot = new Slot();
				all.add(slot);
				return slot;
			});
		}

		private Slot slot(Path relative) {
			Path parent = relative.getParent();
			return slot(parent == null ? root : folder(parent, false), relative.getFileName().toString());
		}

		void put(Path relative, Node node) {
			slot(relative).states.add(new State(node, null, null));
		}

		void move(Path from, Path to) {
			Slot source = slot(from);
			Slot target = slot(to);
			State arrived = new State(source.now(), null, null);
			target.states.add(arrived);
			source.states.add(new State(null, target, arrived));
		}

		void force(Path relative) {
			folder(relative, false).slots.values().forEach(slot -> settle(slot, slot.states.size() - 1));
		}

		private static void settle(Slot slot, int index) {
			for (int i = 1; i <= index; i++) {
				State state = slot.states.get(i);
				if (state.needed != null) {
					settle(state.other, indexOf(state.other, state.needed));
				}
			}
			if (index > 0) {
				slot.states.subList(0, index).clear();
			}
		}

		/** States are told apart by identity: a name may mean the same twice. */
		private static int indexOf(Slot slot, State state) {
			for (int i = 0; i < slot.states.size(); i++) {
				if (slot.states.get(i) == state) {
					return i;
				}
			}
			return -1;
		}

		void forceAll() {
			all.forEach(slot -> settle(slot, slot.states.size() - 1));
		}

		/** Makes one of the trees that may be found. */
		void materialise(Path folder, Random random) throws IOException {
			double latest = new double[] { 0, 0.1, 0.5, 0.9, 1 }[random.nextInt(5)];
			Map<Slot, Integer> survived = new IdentityHashMap<>();
			for (Slot slot : all) {
				int last = slot.states.size() - 1;
				survived.put(slot, random.nextDouble() < latest ? last : random.nextInt(last + 1));
			}
			boolean changed = true;
			while (changed) {
				changed = false;
				for (Slot slot : all) {
					for (int i = 1; i <= survived.get(slot); i++) {
						State state = slot.states.get(i);
						int needed = state.needed == null ? -1 : indexOf(state.other, state.needed);
						if (needed > (state.needed == null ? needed : survived.get(state.other))) {
							survived.put(state.other, needed);
							changed = true;
						}
					}
				}
			}
			write(root, folder, survived, random);
		}

		private static void write(Folder from, Path to, Map<Slot, Integer> survived, Random random) throws IOException {
			Files.createDirectories(to);
			for (Map.Entry<String, Slot> each : from.slots.entrySet()) {
				Path target = to.resolve(each.getKey());
				Node node = each.getValue().states.get(survived.get(each.getValue())).node;
				if (node instanceof Folder folder) {
					write(folder, target, survived, random);
				} else if (node instanceof Content content) {
					int length = content.bytes.length;
					Files.write(target, content.forced ? content.bytes
							: Arrays.copyOf(content.bytes, random.nextInt(length + 1)));
				}
			}
		}
	}

	private final Disk real = Disk.REAL;
	private final Path root;
	private final Set<Neglect> neglects;
	private final Model before = new Model();
	private final List<Step> steps = new ArrayList<>();

	/** A disk on which all that is in a folder now is durable, and which then may forget to do things. */
	public VolatileDisk(Path root, Neglect... neglects) throws IOException {
		this.root = root;
		this.neglects = EnumSet.noneOf(Neglect.class);
		this.neglects.addAll(Arrays.asList(neglects));
		remember();
	}

	private void remember() throws IOException {
		if (!Files.exists(root)) {
			return;
		}
		try (var files = Files.walk(root)) {
			for (Path each : new TreeSet<>(files.toList())) {
				if (Files.isDirectory(each)) {
					before.folder(root.relativize(each), true);
				} else {
					before.put(root.relativize(each), new Content(Files.readAllBytes(each), true));
				}
			}
		}
		before.forceAll();
	}

	/** How many steps were taken. */
	public int steps() {
		return steps.size();
	}

	/**
	 * Writes what may be found after a power failure.
	 *
	 * @param count how many of the steps had been taken
	 * @param random chooses what survives of what was not forced
	 * @param folder a new folder
	 */
	public void afterPowerFailure(int count, Random random, Path folder) throws IOException {
		Model model = new Model();
		copy(before.root, model, Path.of(""));
		model.forceAll();
		steps.subList(0, count).forEach(step -> step.on(model));
		model.materialise(folder, random);
	}

	private static void copy(Folder from, Model model, Path path) {
		from.slots.forEach((name, slot) -> {
			Path child = path.resolve(name);
			if (slot.now() instanceof Folder folder) {
				model.folder(child, true);
				copy(folder, model, child);
			} else {
				model.put(child, slot.now());
			}
		});
	}

	private Path relative(Path path) {
		return root.relativize(path);
	}

	@Override
	public void createFolders(Path folder) throws IOException {
		real.createFolders(folder);
		steps.add(model -> model.folder(relative(folder), true));
	}

	@Override
	public void write(Path file, byte[] content) throws IOException {
		Files.write(file, content);
		Content node = new Content(content.clone(), !neglects.contains(Neglect.CONTENTS));
		steps.add(model -> model.put(relative(file), node));
	}

	@Override
	public void link(Path file, Path second) throws IOException {
		real.link(file, second);
		steps.add(model -> model.put(relative(second), model.slot(relative(file)).now()));
	}

	@Override
	public void move(Path from, Path to) throws IOException {
		real.move(from, to);
		steps.add(model -> model.move(relative(from), relative(to)));
	}

	@Override
	public void delete(Path file) throws IOException {
		real.delete(file);
		steps.add(model -> model.put(relative(file), null));
	}

	@Override
	public void force(Path folder) {
		steps.add(model -> {
			if (!neglects.contains(Neglect.FOLDERS)) {
				model.force(relative(folder));
			}
		});
	}
}
