package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.TableFormat;
import org.themewright.cli.internal.TextTable;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.search.FacetCount;
import org.themewright.search.HitKind;
import org.themewright.search.SearchHit;
import org.themewright.search.SearchResult;
import org.themewright.search.SimilarPassage;

/** Prints what a search found. */
final class SearchPrinter {

	/** How many characters stand on each side of a hit in a table. */
	static final int CONTEXT = 36;
	private static final int SHOWN_HIT = 60;
	private static final int SHOWN_PASSAGE = 110;
	private static final int SHOWN_SPEAKER = 16;

	private final Map<String, CodeData> codes;
	private final TableFormat format;
	private final PrintWriter out;

	SearchPrinter(Map<String, CodeData> codes, TableFormat format, PrintWriter out) {
		this.codes = codes;
		this.format = format;
		this.out = out;
	}

	/**
	 * @param concordance whether hits stand under each other with what they are in beside them, instead of below it
	 * @param counted whether the facets are to be printed; in CSV in place of the hits
	 */
	void print(SearchResult result, boolean concordance, boolean counted) throws IOException {
		switch (format) {
			case TABLE -> {
				if (concordance) {
					printConcordance(result.hits());
				} else {
					printByObject(result.hits());
				}
				out.println(NLS.bind(result.truncated() ? Messages.hitsShown : Messages.hits,
						new Object[] { result.total(), result.sources(), result.hits().size() }));
				if (counted) {
					out.println();
					facets(result).print(TableFormat.TABLE, out);
				}
			}
			case JSON -> {
				Map<String, Object> document = Json.object("total", result.total(), "hits", //$NON-NLS-1$ //$NON-NLS-2$
						result.hits().stream().map(this::document).toList());
				if (counted) {
					document.put("facets", result.facets().stream().map(SearchPrinter::document).toList()); //$NON-NLS-1$
				}
				JsonWriter.write(document, out);
			}
			case CSV -> (counted ? facets(result) : listing(result.hits())).print(TableFormat.CSV, out);
		}
		out.flush();
	}

	/** Prints passages like another, the most similar first. */
	void printSimilar(List<SimilarPassage> found) throws IOException {
		List<List<Object>> rows = new ArrayList<>();
		List<Object> documents = new ArrayList<>();
		for (SimilarPassage each : found) {
			SearchHit hit = each.hit();
			String words = String.join(", ", each.words()); //$NON-NLS-1$
			rows.add(List.of(hit.slug(), hit.start(), hit.end(), speaker(hit), words,
					format == TableFormat.TABLE ? TextTable.plain(hit.text(), SHOWN_PASSAGE) : hit.text()));
			Map<String, Object> document = document(hit);
			document.put("score", Math.round(each.score() * 1000) / 1000.0); //$NON-NLS-1$
			document.put("words", each.words()); //$NON-NLS-1$
			documents.add(document);
		}
		new Listing(List.of(Messages.columnSource, Messages.columnStart, Messages.columnEnd, Messages.columnSpeaker,
				Messages.columnWords, Messages.columnText), rows, Json.object("passages", documents)).print(format, out); //$NON-NLS-1$
	}

	private void printByObject(List<SearchHit> hits) {
		String object = null;
		int width = hits.stream().mapToInt(hit -> place(hit).length()).max().orElse(0);
		int speakers = hits.stream().mapToInt(hit -> speaker(hit).length()).max().orElse(0);
		for (SearchHit hit : hits) {
			if (!hit.objectId().equals(object)) {
				object = hit.objectId();
				out.println(heading(hit));
			}
			out.println(("  " + padded(place(hit), width) + "  " + padded(speaker(hit), speakers) + "  " + line(hit)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.stripTrailing());
		}
	}

	private void printConcordance(List<SearchHit> hits) {
		int names = hits.stream().mapToInt(hit -> object(hit).length()).max().orElse(0);
		int width = hits.stream().mapToInt(hit -> place(hit).length()).max().orElse(0);
		for (SearchHit hit : hits) {
			out.println((padded(object(hit), names) + "  " + padded(place(hit), width) + "  " + line(hit)).stripTrailing()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String heading(SearchHit hit) {
		String object = object(hit);
		return object.equals(hit.name()) || hit.kind() != HitKind.SOURCE ? object
				: object + "  " + TextTable.plain(hit.name(), SHOWN_HIT); //$NON-NLS-1$
	}

	/** What a hit is in, in a few letters. */
	private static String object(SearchHit hit) {
		return switch (hit.kind()) {
			case SOURCE -> hit.slug();
			case MEMO -> NLS.bind(Messages.inMemo, TextTable.plain(hit.name(), SHOWN_HIT));
			case CODING_MEMO -> NLS.bind(Messages.inCodingMemo, TextTable.plain(hit.name(), SHOWN_HIT));
			case CODE -> NLS.bind(Messages.inCode, TextTable.plain(hit.name(), SHOWN_HIT));
			case THEME -> NLS.bind(Messages.inTheme, TextTable.plain(hit.name(), SHOWN_HIT));
		};
	}

	/** The hit with what stands around it, so that hits stand under each other. */
	private static String line(SearchHit hit) {
		String before = TextTable.plain(hit.before(), Integer.MAX_VALUE);
		return " ".repeat(Math.max(0, CONTEXT - before.codePointCount(0, before.length()))) + before + "[" //$NON-NLS-1$ //$NON-NLS-2$
				+ TextTable.plain(hit.text(), SHOWN_HIT) + "]" + TextTable.plain(hit.after(), Integer.MAX_VALUE); //$NON-NLS-1$
	}

	private static String place(SearchHit hit) {
		return hit.start() + ":" + hit.end(); //$NON-NLS-1$
	}

	private static String speaker(SearchHit hit) {
		return TextTable.plain(Objects.requireNonNullElse(hit.speaker(), ""), SHOWN_SPEAKER); //$NON-NLS-1$
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(Math.max(0, width - text.length())); //$NON-NLS-1$
	}

	private Listing listing(List<SearchHit> hits) {
		return new Listing(
				List.of(Messages.columnSource, Messages.columnStart, Messages.columnEnd, Messages.columnBefore,
						Messages.columnText, Messages.columnAfter, Messages.columnSpeaker, Messages.columnCodes),
				hits.stream().map(this::row).toList(), null);
	}

	private List<Object> row(SearchHit hit) {
		return List.of(object(hit), hit.start(), hit.end(), hit.before(), hit.text(), hit.after(),
				Objects.requireNonNullElse(hit.speaker(), ""), String.join(", ", codeNames(hit))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Map<String, Object> document(SearchHit hit) {
		Map<String, Object> result = new LinkedHashMap<>();
		if (hit.kind() == HitKind.SOURCE) {
			result.put("source", hit.slug()); //$NON-NLS-1$
		} else {
			result.putAll(Json.object("kind", id(hit.kind()), "id", hit.objectId(), "name", hit.name(), "part", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					id(hit.part())));
		}
		result.putAll(Json.object("start", hit.start(), "end", hit.end(), "text", hit.text(), "before", hit.before(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"after", hit.after(), "turn", Json.object("speaker", hit.speaker()), "codes", codeNames(hit))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return result;
	}

	private static String id(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private List<String> codeNames(SearchHit hit) {
		return hit.codeIds().stream().map(codes::get).filter(Objects::nonNull).map(CodeData::name).toList();
	}

	private static Listing facets(SearchResult result) {
		return new Listing(List.of(Messages.columnFacet, Messages.columnValue, Messages.columnHits), result.facets().stream()
				.map(each -> List.of(Objects.requireNonNullElse(each.key().attribute(), id(each.key().field())), each.label(),
						each.count()))
				.toList(), null);
	}

	private static Map<String, Object> document(FacetCount facet) {
		return Json.object("field", id(facet.key().field()), "attribute", facet.key().attribute(), "value", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				facet.key().value(), "label", facet.label(), "count", facet.count()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
