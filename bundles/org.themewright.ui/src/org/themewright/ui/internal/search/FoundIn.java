package org.themewright.ui.internal.search;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.themewright.core.StudySession;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.search.SearchHit;

/** A transcript with what was found in it. Adapts to the transcript on the UI thread. */
final class FoundTranscript implements IAdaptable {

	private final StudySession session;
	private final String id;
	private final String name;
	private final List<FoundPlace> places;

	/**
	 * @param session the study
	 * @param hits    hits in one source, at least one
	 */
	FoundTranscript(StudySession session, List<SearchHit> hits) {
		this.session = session;
		id = hits.getFirst().objectId();
		name = hits.getFirst().name();
		places = hits.stream().map(hit -> new FoundPlace(this, hit)).toList();
	}

	StudySession session() {
		return session;
	}

	String name() {
		return name;
	}

	/** All places by offset, also those that were removed from the result. */
	List<FoundPlace> places() {
		return places;
	}

	/** The transcript as it is now; null when it was deleted. Called on the UI thread. */
	Transcript transcript() {
		return StudyObjects.transcripts(session.getStudy()).stream().filter(each -> id.equals(each.getId())).findFirst()
				.orElse(null);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (EObject.class.isAssignableFrom(adapter) && adapter.isAssignableFrom(Transcript.class)) {
			return adapter.cast(transcript());
		}
		return adapter == StudySession.class ? adapter.cast(session) : null;
	}
}
