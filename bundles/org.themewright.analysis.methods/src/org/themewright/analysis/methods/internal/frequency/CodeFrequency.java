package org.themewright.analysis.methods.internal.frequency;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.analysis.methods.internal.codings.CodingIndex;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;

/**
 * How often each code is used: rows are the codes in the order of the codebook, columns the sources, participants or
 * values of an attribute, and a total.
 * <p>
 * Words and characters are counted where at least one coding with the code covers them: what two researchers coded with
 * the same code counts once. A coding counts for every participant who speaks in it, its words for whoever says them; the
 * total counts it once. With sub-codes, a code has the codings of all codes below it too, so rows of a code and of its
 * sub-codes are not to be added up; they do not add to the shares of a column.
 */
public final class CodeFrequency implements AnalysisMethod {

	@Override
	public TableResult run(AnalysisContext context) {
		StudySnapshot study = context.study();
		boolean includeSubcodes = context.parameters().isTrue("includeSubcodes"); //$NON-NLS-1$
		String count = context.parameters().choice("count"); //$NON-NLS-1$
		CodingIndex index = new CodingIndex(study, includeSubcodes);
		List<Bin> bins = new ArrayList<>(Bins.of(context));
		bins.add(Bins.total(study));
		SubMonitor progress = SubMonitor.convert(context.monitor(), study.codes().size() + bins.size());
		Counter counter = new Counter(study, count);
		double[] bases = bins.stream().mapToDouble(each -> {
			context.checkCanceled();
			progress.worked(1);
			return base(context, counter, each);
		}).toArray();
		List<List<Count>> counts = new ArrayList<>();
		for (int code = 0; code < study.codes().size(); code++) {
			context.checkCanceled();
			progress.worked(1);
			int[] codings = index.of(code);
			counts.add(bins.stream().map(each -> counter.count(codings, each)).toList());
		}
		Shares shares = new Shares(study, context.parameters().choice("normalise"), bases, counts, includeSubcodes); //$NON-NLS-1$
		return result(study, title(count, context.parameters().choice("normalise")), bins, counts, shares); //$NON-NLS-1$
	}

	private static double base(AnalysisContext context, Counter counter, Bin bin) {
		return context.parameters().choice("normalise").equals("words") ? counter.words(bin) : Double.NaN; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static TableResult result(StudySnapshot study, String title, List<Bin> bins, List<List<Count>> counts,
			Shares shares) {
		List<Column> columns = new ArrayList<>(List.of(Columns.text("code", Messages.frequency_code), //$NON-NLS-1$
				Columns.text("path", Messages.frequency_path), //$NON-NLS-1$
				Columns.integer("depth", Messages.frequency_depth))); //$NON-NLS-1$
		bins.forEach(each -> columns.add(new Column(each.columnId(), each.label().name(),
				shares.areWhole() ? ColumnType.INTEGER : ColumnType.DECIMAL)));
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = 0; i < counts.size(); i++) {
			CodeData code = study.codes().get(i);
			List<Cell> row = new ArrayList<>(List.of(Cell.text(code.name()), Cell.text(code.path()), Cell.of(code.depth())));
			for (int j = 0; j < bins.size(); j++) {
				Evidence behind = Evidence.ofCodings(study, counts.get(i).get(j).codings());
				row.add(shares.areWhole() ? Cell.of(counts.get(i).get(j).number(), behind)
						: Cell.of(shares.of(i, j), behind));
			}
			rows.add(row);
		}
		return new TableResult(title, columns, rows);
	}

	private static String title(String count, String normalise) {
		String title = switch (count) {
			case "words" -> Messages.frequency_wordsTitle; //$NON-NLS-1$
			case "characters" -> Messages.frequency_charactersTitle; //$NON-NLS-1$
			default -> Messages.frequency_title;
		};
		return switch (normalise) {
			case "words" -> NLS.bind(Messages.frequency_normalised, title, Messages.frequency_perWords); //$NON-NLS-1$
			case "column" -> NLS.bind(Messages.frequency_normalised, title, Messages.frequency_ofColumn); //$NON-NLS-1$
			case "row" -> NLS.bind(Messages.frequency_normalised, title, Messages.frequency_ofRow); //$NON-NLS-1$
			default -> title;
		};
	}
}
