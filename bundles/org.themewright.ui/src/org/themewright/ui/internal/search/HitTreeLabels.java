package org.themewright.ui.internal.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

	private static final int LONGEST_PASSAGE = 400;

	private final TranscriptSearchResultPage page;
	private final HitStyles styles;

	HitTreeLabels(TranscriptSearchResultPage page, HitStyles styles) {
		this.page = page;
		this.styles = styles;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return element instanceof FoundPlace place ? text(place) : text((FoundIn) element);
	}

	private StyledString text(FoundIn transcript) {
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
		if (!place.shared().isEmpty()) {
			similar(text, HitText.onOneLine(hit.text()), place.shared());
			styles.appendCodes(text, place);
			return text;
		}
		text.append(HitText.onOneLine(hit.before()).stripLeading()).append(HitText.onOneLine(hit.text()), styles.match())
				.append(HitText.onOneLine(hit.after()));
		styles.appendCodes(text, place);
		return text;
	}

	/** A passage with the words marked that make it a similar one. */
	private void similar(StyledString text, String passage, List<String> words) {
		String shown = passage.length() <= LONGEST_PASSAGE ? passage : passage.substring(0, LONGEST_PASSAGE) + '\u2026';
		String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|")); //$NON-NLS-1$
		Matcher matcher = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(" + any + ")(?![\\p{L}\\p{N}])").matcher(shown); //$NON-NLS-1$ //$NON-NLS-2$
		int end = 0;
		while (matcher.find()) {
			text.append(shown.substring(end, matcher.start())).append(matcher.group(), styles.match());
			end = matcher.end();
		}
		text.append(shown.substring(end));
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof FoundIn in ? StudyImages.get(switch (in.kind()) {
			case SOURCE -> StudyPackage.Literals.TRANSCRIPT;
			case MEMO -> StudyPackage.Literals.MEMO;
			case CODING_MEMO -> StudyPackage.Literals.CODING;
			case CODE -> StudyPackage.Literals.CODE;
			case THEME -> StudyPackage.Literals.THEME;
		}) : null;
	}
}
