package org.themewright.core.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.themewright.core.codebook.CodebookHistory;
import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.CodebookEvent;
import org.themewright.model.CodebookEventKind;
import org.themewright.model.Named;
import org.themewright.model.Researcher;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;
import org.themewright.model.ThemeState;

/**
 * Writes down in the codebook what a command did to codes and themes, by what it changed: so nothing that changes them
 * can forget to. Its cost grows with the change.
 */
public final class AuditTrail {

	/** Who writes a definition, does so in many small steps. */
	private static final Duration BURST = Duration.ofMinutes(5);
	private static final Set<EStructuralFeature> TREE = Set.of(Literals.CODEBOOK__CODES, Literals.CODE__CODES,
			Literals.CODEBOOK__THEMES, Literals.THEME__THEMES);

	private final Study study;
	private final Supplier<Instant> now;
	private final Supplier<Researcher> actor;

	/**
	 * @param study the study
	 * @param now tells the time
	 * @param actor tells who works; null if that is not known
	 */
	public AuditTrail(Study study, Supplier<Instant> now, Supplier<Researcher> actor) {
		this.study = study;
		this.now = now;
		this.actor = actor;
	}

	/** Adds the entries for what a command changed; called while it is being recorded. */
	public void add(List<Notification> changes) {
		if (changes.stream().anyMatch(AuditTrail::counts)) {
			Entries entries = new Entries();
			List.copyOf(changes).forEach(entries::see);
			entries.add();
		}
	}

	private static boolean counts(Notification change) {
		Object feature = change.getFeature();
		return TREE.contains(feature) || feature == Literals.THEME__CODES || feature == Literals.THEME__STATE
				|| CodebookHistory.isField(feature)
				|| feature == Literals.NAMED__NAME && isNoted(change.getNotifier());
	}

	private static boolean isNoted(Object object) {
		return object instanceof Code || object instanceof Theme;
	}

	/** @param subject the id of what it is about; null in the entry of a damaged file */
	private record Told(CodebookEventKind kind, String subject) {
	}

	/** What one command did. */
	private final class Entries {

		/** Where what was put elsewhere had been; null for what was nowhere. */
		private final Map<EObject, EObject> parents = new LinkedHashMap<>();
		private final Map<Named, String> names = new LinkedHashMap<>();
		private final Map<Theme, ThemeState> states = new LinkedHashMap<>();
		private final Map<Named, Map<EAttribute, String>> texts = new LinkedHashMap<>();
		/** What each theme gathers now and did not, and the other way round. */
		private final Map<Theme, Set<Code>> gathered = new LinkedHashMap<>();
		private final Map<Theme, Set<Code>> released = new LinkedHashMap<>();
		/** What the command has said itself. */
		private final Set<Told> told = new HashSet<>();
		private final Set<Named> noted = new HashSet<>();

		void see(Notification change) {
			Object feature = change.getFeature();
			if (TREE.contains(feature)) {
				ChangedItems.removed(change).forEach(each -> seeParent((Named) each, (EObject) change.getNotifier()));
				ChangedItems.added(change).forEach(each -> seeParent((Named) each, null));
			} else if (feature == Literals.THEME__CODES) {
				Theme theme = (Theme) change.getNotifier();
				ChangedItems.removed(change).forEach(each -> exchange(released, gathered, theme, (Code) each));
				ChangedItems.added(change).forEach(each -> exchange(gathered, released, theme, (Code) each));
			} else if (feature == Literals.CODEBOOK__HISTORY) {
				ChangedItems.added(change).forEach(each -> told((CodebookEvent) each));
			} else if (isNoted(change.getNotifier())) {
				seeValue((Named) change.getNotifier(), feature, change.getOldValue());
			}
		}

		private void seeParent(Named object, EObject before) {
			if (!parents.containsKey(object)) {
				parents.put(object, before);
			}
		}

		private void seeValue(Named object, Object feature, Object before) {
			if (feature == Literals.NAMED__NAME) {
				names.putIfAbsent(object, Objects.requireNonNullElse((String) before, "")); //$NON-NLS-1$
			} else if (feature == Literals.THEME__STATE) {
				states.putIfAbsent((Theme) object, (ThemeState) before);
			} else if (CodebookHistory.isField(feature)) {
				texts.computeIfAbsent(object, each -> new LinkedHashMap<>()).putIfAbsent((EAttribute) feature,
						Objects.requireNonNullElse((String) before, "")); //$NON-NLS-1$
			}
		}

		private static void exchange(Map<Theme, Set<Code>> now, Map<Theme, Set<Code>> before, Theme theme, Code code) {
			if (!before.computeIfAbsent(theme, each -> new LinkedHashSet<>()).remove(code)) {
				now.computeIfAbsent(theme, each -> new LinkedHashSet<>()).add(code);
			}
		}

		private void told(CodebookEvent event) {
			told.add(new Told(event.getKind(), event.getSubject()));
			if (event.getKind() == CodebookEventKind.MERGED) {
				told.add(new Told(CodebookEventKind.DELETED, event.getSubject()));
			}
		}

		void add() {
			parents.keySet().stream().filter(this::isThere).forEach(each -> tree((Named) each));
			names.forEach((each, before) -> {
				if (stays(each) && !before.equals(each.getName())) {
					entry(CodebookEventKind.RENAMED, each, null, before, each.getName());
				}
			});
			texts.forEach((each, fields) -> {
				if (stays(each)) {
					fields.forEach((field, before) -> redefined(each, field, before));
				}
			});
			states.forEach((each, before) -> {
				if (stays(each) && before != each.getState()) {
					entry(CodebookEventKind.SETTLED, each, null, before.getLiteral(), each.getState().getLiteral());
				}
			});
			parents.keySet().stream().filter(each -> isThere(each) && wasThere(each)).forEach(each -> moved((Named) each));
			gathered.forEach((theme, codes) -> codes.stream().filter(code -> isThere(theme) && isThere(code)).forEach(
					code -> entry(CodebookEventKind.GATHERED, theme, code, null, CodebookHistory.path(code))));
			released.forEach((theme, codes) -> codes.stream().filter(code -> stays(theme) && stays(code)).forEach(
					code -> entry(CodebookEventKind.RELEASED, theme, code, CodebookHistory.path(code), null)));
			parents.keySet().stream().filter(each -> !isThere(each)).forEach(each -> gone((Named) each));
		}

		/** What came, each before what is below it. */
		private void tree(Named object) {
			if (!wasThere(object) && noted.add(object)) {
				EObject parent = object.eContainer() instanceof Codebook ? null : object.eContainer();
				entry(CodebookEventKind.CREATED, object, (Named) parent, null, CodebookHistory.path(object));
			}
			below(object).forEach(this::tree);
		}

		private void moved(Named object) {
			EObject before = parents.get(object);
			EObject parent = object.eContainer();
			if (before != parent) {
				entry(CodebookEventKind.MOVED, object, parent instanceof Codebook ? null : (Named) parent, pathBefore(object),
						CodebookHistory.path(object));
			}
		}

		private void gone(Named object) {
			if (wasThere(object)) {
				entry(CodebookEventKind.DELETED, object, null, pathBefore(object), null);
			}
			below(object).filter(each -> !parents.containsKey(each)).forEach(this::gone);
		}

		/** The sub-codes of a code, the sub-themes of a theme. */
		private static Stream<Named> below(Named object) {
			return object.eContents().stream().filter(each -> TREE.contains(each.eContainmentFeature())).map(Named.class::cast);
		}

		private void redefined(Named object, EAttribute field, String before) {
			String after = Objects.requireNonNullElse((String) object.eGet(field), ""); //$NON-NLS-1$
			if (before.equals(after)) {
				return;
			}
			CodebookEvent last = lastOf(object, field);
			if (last == null) {
				entry(CodebookEventKind.REDEFINED, object, null, CodebookHistory.marked(field, before),
						CodebookHistory.marked(field, after));
			} else if (CodebookHistory.before(last).equals(after)) {
				history().remove(last);
			} else {
				last.setAfter(CodebookHistory.marked(field, after));
			}
		}

		/** The entry about the same text by the same person, if that is not long ago and nothing else was done to it. */
		private CodebookEvent lastOf(Named object, EAttribute field) {
			Instant since = now.get().minus(BURST);
			List<CodebookEvent> history = history();
			for (int i = history.size() - 1; i >= 0 && !isBefore(history.get(i), since); i--) {
				CodebookEvent each = history.get(i);
				if (object.getId().equals(each.getSubject()) && CodebookHistory.fieldOf(each) == field) {
					return each.getResearcher() == actor.get() && each.getReason() == null ? each : null;
				}
			}
			return null;
		}

		private static boolean isBefore(CodebookEvent event, Instant time) {
			return event.getTime() == null || event.getTime().isBefore(time);
		}

		private void entry(CodebookEventKind kind, Named subject, Named other, String before, String after) {
			if (told.contains(new Told(kind, subject.getId()))) {
				return;
			}
			CodebookEvent event = StudyObjects.create(Literals.CODEBOOK_EVENT);
			event.setKind(kind);
			event.setTime(now.get());
			event.setResearcher(actor.get());
			if (kind == CodebookEventKind.CREATED && subject instanceof Code code && code.getCreatedBy() != null) {
				event.setResearcher(code.getCreatedBy());
			}
			event.setSubject(subject.getId());
			event.setSubjectName(kind == CodebookEventKind.CREATED ? subject.getName() : nameBefore(subject));
			event.setOther(other == null ? null : other.getId());
			event.setBefore(before);
			event.setAfter(after);
			history().add(event);
		}

		private boolean stays(EObject object) {
			return isThere(object) && wasThere(object);
		}

		private boolean isThere(EObject object) {
			return StudyObjects.studyOf(object) == study;
		}

		private boolean wasThere(EObject object) {
			for (EObject each = object; each != null; each = parentBefore(each)) {
				if (each instanceof Codebook) {
					return true;
				}
			}
			return false;
		}

		private EObject parentBefore(EObject object) {
			return parents.containsKey(object) ? parents.get(object) : object.eContainer();
		}

		private String pathBefore(Named object) {
			return parentBefore(object) instanceof Named parent && parent.eClass() == object.eClass()
					? pathBefore(parent) + " > " + nameBefore(object) //$NON-NLS-1$
					: nameBefore(object);
		}

		private String nameBefore(Named object) {
			return names.getOrDefault(object, object.getName());
		}

		private List<CodebookEvent> history() {
			return study.getCodebook().getHistory();
		}
	}
}
