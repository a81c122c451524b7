package org.themewright.ui.internal.search;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.themewright.core.StudySession;
import org.themewright.model.Identified;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.search.HitKind;
import org.themewright.search.SearchHit;

/** A transcript, memo, code or theme with what was found in it. Adapts to that object on the UI thread. */
final class FoundIn implements IAdaptable {

	private final StudySession session;
	private final HitKind kind;
	private final String id;
	private final String name;
	private final List<FoundPlace> places;

	/**
	 * @param session the study
	 * @param hits    hits in one object, at least one
	 */
	FoundIn(StudySession session, List<SearchHit> hits) {
		this.session = session;
		kind = hits.getFirst().kind();
		id = hits.getFirst().objectId();
		name = hits.getFirst().name();
		places = hits.stream().map(hit -> new FoundPlace(this, hit)).toList();
	}

	StudySession session() {
		return session;
	}

	HitKind kind() {
		return kind;
	}

	String name() {
		return name;
	}

	/** All places by offset, also those that were removed from the result. */
	List<FoundPlace> places() {
		return places;
	}

	/** The transcript as it is now; null when it was deleted or this is none. Called on the UI thread. */
	Transcript transcript() {
		return object() instanceof Transcript transcript ? transcript : null;
	}

	/** What it is in as it is now; null when it was deleted. Called on the UI thread. */
	Identified object() {
		Study study = session.getStudy();
		Stream<? extends Identified> objects = switch (kind) {
			case SOURCE -> StudyObjects.transcripts(study).stream();
			case MEMO -> study.getMemos().stream();
			case CODING_MEMO -> study.getCodingSets().stream().flatMap(each -> each.getCodings().stream());
			case CODE -> StudyObjects.allCodes(study.getCodebook()).stream();
			case THEME -> StudyObjects.allThemes(study.getCodebook()).stream();
		};
		return objects.filter(each -> id.equals(each.getId())).findFirst().orElse(null);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == StudySession.class) {
			return adapter.cast(session);
		}
		Object object = EObject.class.isAssignableFrom(adapter) ? object() : null;
		return adapter.isInstance(object) ? adapter.cast(object) : null;
	}
}
