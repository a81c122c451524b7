package org.themewright.ui.internal.search;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.themewright.model.StudyPackage;
import org.themewright.search.SearchHit;
import org.themewright.ui.StudyImages;

/** Rows of the tree of results: transcripts with counts, hits with who speaks, words in context and codes. */
final class HitTreeLabels extends LabelProvider implements IStyledLabelProvider {

	private final TranscriptSearchResultPage page;
	private final HitStyles styles;

	HitTreeLabels(TranscriptSearchResultPage page, HitStyles styles) {
		this.page = page;
		this.styles = styles;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return element instanceof FoundPlace place ? text(place) : text((FoundTranscript) element);
	}

	private StyledString text(FoundTranscript transcript) {
		TranscriptSearchResult result = page.result();
		int count = result == null ? 0 : result.places(transcript).size();
		return new StyledString(transcript.name()).append("  " //$NON-NLS-1$
				+ (count == 1 ? Messages.countOne : NLS.bind(Messages.countMany, count)), StyledString.COUNTER_STYLER);
	}

	private StyledString text(FoundPlace place) {
		SearchHit hit = place.hit();
		StyledString text = new StyledString();
		if (hit.speaker() != null) {
			text.append(hit.speaker() + "  ", StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		// The names of the codes stand at the end, where a narrow view may not show them.
		styles.appendSwatches(text, place);
		text.append(HitText.onOneLine(hit.before()).stripLeading()).append(HitText.onOneLine(hit.text()), styles.match())
				.append(HitText.onOneLine(hit.after()));
		styles.appendCodes(text, place);
		return text;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof FoundTranscript ? StudyImages.get(StudyPackage.Literals.TRANSCRIPT) : null;
	}
}
