package org.themewright.core.internal.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Kind;
import org.themewright.core.Finding.Severity;
import org.themewright.core.StudySession;
import org.themewright.model.AnchorState;
import org.themewright.model.Anchored;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.Source;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPart;

/** Finds objects that people have to look at: codings without a place, a code or a researcher, memos without a place. */
public final class ObjectCheck {

	private static final int QUOTE = 60;
	private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\""); //$NON-NLS-1$

	private final StudySession session;
	private final List<Finding> findings = new ArrayList<>();

	/** @param session the study as it was read */
	public ObjectCheck(StudySession session) {
		this.session = session;
	}

	/** Looks at all of them. */
	public List<Finding> run() throws IOException {
		for (CodingSet set : session.getStudy().getCodingSets()) {
			check(set);
		}
		for (Memo memo : session.getStudy().getMemos()) {
			if (memo.getStart() >= 0 && memo.getState() != AnchorState.FIRM && memo.getAbout() instanceof Source source) {
				String message = memo.getState() == AnchorState.ORPHANED ? Messages.memoOrphaned : Messages.memoReview;
				found(memo, Kind.UNPLACED, 0, NLS.bind(message, new Object[] { name(memo), quote(memo), name(source) }));
			}
		}
		return findings;
	}

	private void check(CodingSet set) throws IOException {
		List<Coding> unplaced = set.getCodings().stream().filter(each -> each.getState() != AnchorState.FIRM).toList();
		List<Coding> codeless = set.getCodings().stream().filter(each -> each.getCode() == null).toList();
		if (set.getResearcher() == null) {
			found(set, Kind.DANGLING_REFERENCE, 0, Messages.noResearcher);
		}
		if (unplaced.isEmpty() && codeless.isEmpty()) {
			return;
		}
		Map<String, Integer> lines = lines(set);
		for (Coding each : unplaced) {
			String message = each.getState() == AnchorState.ORPHANED ? Messages.orphaned : Messages.review;
			found(set, Kind.UNPLACED, lines.getOrDefault(each.getId(), 0), NLS.bind(message,
					new Object[] { quote(each), name(each.getCode()), name(set.getResearcher()), name(set.getSource()) }));
		}
		for (Coding each : codeless) {
			found(set, Kind.DANGLING_REFERENCE, lines.getOrDefault(each.getId(), 0),
					NLS.bind(Messages.noCode, quote(each), name(set.getSource())));
		}
	}

	private void found(StudyPart part, Kind kind, int line, String message) {
		findings.add(new Finding(kind, Severity.WARNING, session.getFile(part), line, message));
	}

	/** The files have one object a line. */
	private Map<String, Integer> lines(StudyPart part) throws IOException {
		Map<String, Integer> result = new HashMap<>();
		Path file = session.getFolder().resolve(session.getFile(part));
		if (Files.isRegularFile(file)) {
			List<String> lines = Files.readAllLines(file);
			for (int i = 0; i < lines.size(); i++) {
				Matcher matcher = ID.matcher(lines.get(i));
				if (matcher.find()) {
					result.putIfAbsent(matcher.group(1), i + 1);
				}
			}
		}
		return result;
	}

	private static String quote(Anchored anchored) {
		String quote = anchored.getQuote() == null ? "" : anchored.getQuote().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		int end = Math.min(quote.length(), QUOTE);
		boolean splits = end < quote.length() && Character.isLowSurrogate(quote.charAt(end));
		return end == quote.length() ? quote : quote.substring(0, splits ? end - 1 : end) + '\u2026';
	}

	private static String name(Named object) {
		return object == null || object.eIsProxy() || object.getName() == null ? Messages.nameless
				: object instanceof Code code ? StudyObjects.path(code) : object.getName();
	}
}
