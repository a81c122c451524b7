package org.themewright.ui.internal.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.export.CsvExport;
import org.themewright.analysis.export.HtmlExport;
import org.themewright.analysis.export.Picture;
import org.themewright.analysis.export.ResultJson;
import org.themewright.analysis.export.ResultTables;
import org.themewright.analysis.export.SvgExport;
import org.themewright.analysis.export.SvgTheme;
import org.themewright.core.AtomicFiles;
import org.themewright.exchange.tables.TableSheet;
import org.themewright.exchange.tables.TableWriter;
import org.themewright.ui.results.ResultViewer;

/**
 * Writes results to files in jobs: the part that is shown as a table or a picture, all parts as a page, a workbook, or for
 * other programs.
 */
final class ResultExport {

	private static final String BYTE_ORDER_MARK = "\ufeff"; //$NON-NLS-1$
	private static final int SHARP = 2;

	/** What a result can be written as. */
	enum Format {
		CSV(Messages.formatCsv), XLSX(Messages.formatXlsx), DOCX(Messages.formatDocx), HTML(Messages.formatHtml),
		SVG(Messages.formatSvg), PNG(Messages.formatPng), JSON(Messages.formatJson);

		private final String label;

		Format(String label) {
			this.label = label;
		}

		String extension() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Optional<Format> of(Path file) {
			String name = file.getFileName().toString();
			return Arrays.stream(values()).filter(each -> name.endsWith('.' + each.extension())).findFirst();
		}
	}

	private ResultExport() {
	}

	/** Asks for a file, whose name says the format, and begins to write it. */
	static void ask(Shell shell, MadeResult made, AnalysisResult part, ResultViewer viewer) {
		List<Format> formats = new ArrayList<>(List.of(Format.values()));
		List<Format> pictures = List.of(Format.SVG, Format.PNG);
		formats.removeAll(pictures);
		boolean seen = viewer.picture(SvgTheme.LIGHT) != null;
		if (seen || SvgExport.canDraw(part)) {
			// what is seen as a picture is wanted as one
			formats.addAll(seen ? 0 : formats.size(), pictures);
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.exportTitle);
		dialog.setFilterExtensions(formats.stream().map(each -> "*." + each.extension()).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterNames(formats.stream().map(each -> each.label).toArray(String[]::new));
		dialog.setFileName(made.fileName() + '.' + formats.getFirst().extension());
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			Path path = Path.of(file);
			Format format = Format.of(path).orElse(formats.get(Math.max(0, dialog.getFilterIndex())));
			start(made, part, viewer, format,
					Format.of(path).isPresent() ? path : path.resolveSibling(path.getFileName() + "." + format.extension())); //$NON-NLS-1$
		}
	}

	/** In documents there is no dark. */
	private static Picture picture(AnalysisResult part, ResultViewer viewer) {
		Picture seen = viewer.picture(SvgTheme.LIGHT);
		return seen != null ? seen : Picture.of(part, SvgTheme.LIGHT).orElseThrow();
	}

	/** Begins to write. Called on the UI thread. */
	static void start(MadeResult made, AnalysisResult part, ResultViewer viewer, Format format, Path file) {
		TableResult table = viewer.shownTable() != null ? viewer.shownTable() : ResultTables.of(part).getFirst();
		Picture picture = format == Format.SVG || format == Format.PNG ? picture(part, viewer) : null;
		ImageData image = format == Format.PNG ? image(picture) : null;
		Job job = Job.create(NLS.bind(Messages.exporting, file), (ICoreRunnable) monitor -> {
			try {
				AtomicFiles.write(file.toAbsolutePath(), switch (format) {
				case CSV -> csv(table);
				case XLSX -> xlsx(made, part, table);
				case DOCX -> docx(made, table);
				case HTML -> html(made);
				case SVG -> svg(picture);
				case PNG -> png(image);
				case JSON -> json(made.result());
				});
			} catch (IOException e) {
				throw new CoreException(Status.error(NLS.bind(Messages.exportFailed, file, e.getMessage()), e));
			}
		});
		job.setUser(true);
		job.schedule();
	}

	/** Without the mark, spreadsheets take the file for one in the encoding of the country. */
	private static byte[] csv(TableResult table) throws IOException {
		StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
		CsvExport.write(table, text);
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** All parts, that which is shown as it is shown. */
	private static byte[] xlsx(MadeResult made, AnalysisResult part, TableResult shown) throws IOException {
		List<TableSheet> sheets = new ArrayList<>();
		for (AnalysisResult each : made.parts()) {
			sheets.add(sheet(each == part ? shown : ResultTables.of(each).getFirst()));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableWriter.xlsx(sheets, out);
		return out.toByteArray();
	}

	private static byte[] docx(MadeResult made, TableResult table) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableWriter.docx(made.label(), made.settings(), List.of(sheet(table)), out);
		return out.toByteArray();
	}

	private static TableSheet sheet(TableResult table) {
		return new TableSheet(table.title(), table.columns().stream().map(Column::name).toList(), table.rowCount(),
				table::value);
	}

	private static byte[] html(MadeResult made) throws IOException {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put(Messages.exportStudy, made.study().name());
		settings.putAll(made.scope().inWords(made.study()));
		if (made.parameters() != null) {
			settings.putAll(made.parameters().inWords(made.study()));
		}
		StringBuilder text = new StringBuilder();
		HtmlExport.write(made.result(), settings, text);
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] svg(Picture picture) throws IOException {
		StringBuilder text = new StringBuilder();
		SvgExport.write(picture, text);
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] json(AnalysisResult result) throws IOException {
		StringBuilder text = new StringBuilder();
		ResultJson.write(result, text);
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static ImageData image(Picture picture) {
		PicturePainter painter = new PicturePainter(Display.getCurrent());
		Image image = painter.image(picture, SHARP);
		try {
			return image.getImageData();
		} finally {
			image.dispose();
			painter.dispose();
		}
	}

	private static byte[] png(ImageData data) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}
}
