package org.themewright.exchange.internal.coded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.exchange.coded.CodedTranscript;

/** Writes a coded transcript as a PDF: text that can be searched and read aloud, with structure and bookmarks. */
public final class PdfTranscript {

	private static final int LOST_NAMED = 20;
	private static final String PROGRAM = "Themewright"; //$NON-NLS-1$

	private final CodedTranscript content;
	private final SubMonitor progress;

	/**
	 * What was written.
	 *
	 * @param bytes the file
	 * @param warning says which characters no font has; null when all are there
	 */
	public record Written(byte[] bytes, String warning) {
	}

	private PdfTranscript(CodedTranscript content, IProgressMonitor monitor) {
		this.content = content;
		progress = SubMonitor.convert(monitor, content.title(), 100);
	}

	/**
	 * @param content the transcript
	 * @param monitor for progress and cancel
	 * @return the bytes of the file and what is to be said about it
	 * @throws IOException if there are no fonts
	 * @throws OperationCanceledException if cancelled
	 */
	public static Written write(CodedTranscript content, IProgressMonitor monitor) throws IOException {
		return new PdfTranscript(content, monitor).write();
	}

	private Written write() throws IOException {
		try (PDDocument document = new PDDocument(); FontSet fonts = new FontSet(document, codePoints())) {
			LineShaper shaper = new LineShaper(fonts);
			PdfGeometry geometry = new PdfGeometry(content);
			PdfLayout layout = new PdfLayout(content, geometry, shaper,
					progress.split(30).setWorkRemaining(content.blocks().size()));
			PdfTags tags = new PdfTags(document);
			describe(document);
			paint(layout, new PdfPainter(content, geometry, layout, shaper, document, tags), progress.split(50));
			bookmarks(document, layout, geometry);
			tags.finish();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			progress.worked(20);
			return new Written(out.toByteArray(), lost(fonts));
		}
	}

	/** All that will be written. */
	private IntStream codePoints() {
		return Stream.of(Stream.of(content.text(), content.title(), content.study()),
				content.codes().stream().map(each -> each.path() + each.name()),
				content.coders().stream().map(each -> each.name() + each.initials()),
				content.blocks().stream().map(each -> each.speaker() == null ? "" : each.speaker()), //$NON-NLS-1$
				content.marks().stream().map(each -> each.memo() == null ? "" : each.memo())) //$NON-NLS-1$
				.flatMap(each -> each).flatMapToInt(String::codePoints);
	}

	private static String lost(FontSet fonts) {
		return fonts.missing().isEmpty() ? null
				: NLS.bind(Messages.lost, fonts.missing().stream().limit(LOST_NAMED).map(Character::toString)
						.collect(Collectors.joining(" "))); //$NON-NLS-1$
	}

	private void describe(PDDocument document) {
		document.getDocumentInformation().setTitle(content.title());
		document.getDocumentInformation().setCreator(PROGRAM);
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		catalog.setLanguage(Messages.language);
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
	}

	private static void paint(PdfLayout layout, PdfPainter painter, SubMonitor monitor) throws IOException {
		List<List<PdfRow>> pages = new ArrayList<>();
		for (int i = 0; i < layout.pages(); i++) {
			pages.add(new ArrayList<>());
		}
		layout.rows().forEach(each -> pages.get(each.page()).add(each));
		monitor.setWorkRemaining(pages.size());
		for (int i = 0; i < pages.size(); i++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			painter.paint(i, pages.get(i));
			monitor.worked(1);
		}
	}

	private static void bookmarks(PDDocument document, PdfLayout layout, PdfGeometry geometry) {
		PDDocumentOutline outline = new PDDocumentOutline();
		List<PDPage> pages = new ArrayList<>();
		document.getPages().forEach(pages::add);
		PDOutlineItem part = null;
		for (PdfLayout.Bookmark each : layout.bookmarks()) {
			PDOutlineItem item = new PDOutlineItem();
			item.setTitle(each.title());
			PDPageXYZDestination place = new PDPageXYZDestination();
			place.setPage(pages.get(each.page()));
			place.setTop((int) (geometry.height - each.top()));
			item.setDestination(place);
			if (each.depth() == 0 || part == null) {
				outline.addLast(item);
				part = item;
			} else {
				part.addLast(item);
			}
		}
		document.getDocumentCatalog().setDocumentOutline(outline);
	}
}
