package org.themewright.ui.transcript.internal.out;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.exchange.coded.CodedTranscript;
import org.themewright.exchange.coded.CodedTranscriptExport;
import org.themewright.exchange.coded.CodedTranscriptOptions;
import org.themewright.exchange.coded.PageSize;
import org.themewright.exchange.coded.PdfPages;
import org.themewright.model.Transcript;

/**
 * Prints the pages of a transcript's PDF as pictures. So paper shows what the PDF does, with every system's printers and
 * whatever fonts these know.
 */
final class PrintTranscriptJob extends Job {

	private static final float POINTS = 72;
	/** Finer pictures cannot be told from these on paper, and take much longer. */
	private static final float FINEST = 300;
	private static final double SQUATTEST_A4 = 1.35;

	private final StudySnapshot study;
	private final String transcriptId;
	private final CodedTranscriptOptions options;
	private final PrinterData data;

	/**
	 * @param study the study as it is now
	 * @param transcript a transcript in it
	 * @param options what is shown; the paper is the printer's
	 * @param data what to print on, and which pages
	 */
	PrintTranscriptJob(StudySnapshot study, Transcript transcript, CodedTranscriptOptions options, PrinterData data) {
		super(NLS.bind(Messages.PrintTranscript_job, transcript.getName()));
		this.study = study;
		this.transcriptId = transcript.getId();
		this.options = options;
		this.data = data;
		Headless.set();
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
		Printer printer = null;
		try {
			printer = new Printer(data);
			CodedTranscript content = CodedTranscript.of(study, transcriptId, options.on(paper(printer), options.date()));
			try (PdfPages pages = new PdfPages(CodedTranscriptExport.pdf(content, progress.split(30)))) {
				return print(content.title(), pages, printer, progress.split(70));
			}
		} catch (IOException | SWTException e) {
			return Status.error(NLS.bind(Messages.PrintTranscript_failed, e.getMessage()), e);
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} finally {
			if (printer != null) {
				printer.dispose();
			}
		}
	}

	private static PageSize paper(Printer printer) {
		Rectangle area = printer.getBounds();
		double longSide = Math.max(area.width, area.height);
		return longSide / Math.min(area.width, area.height) < SQUATTEST_A4 ? PageSize.LETTER : PageSize.A4;
	}

	private IStatus print(String title, PdfPages pages, Printer printer, SubMonitor progress) throws IOException {
		boolean some = data.scope == PrinterData.PAGE_RANGE;
		int first = some ? Math.clamp(data.startPage, 1, pages.count()) : 1;
		int last = some ? Math.clamp(data.endPage, first, pages.count()) : pages.count();
		progress.setWorkRemaining(last - first + 1);
		if (!printer.startJob(title)) {
			return Status.error(NLS.bind(Messages.PrintTranscript_failed, data.name));
		}
		for (int page = first; page <= last; page++) {
			if (progress.isCanceled()) {
				printer.cancelJob();
				return Status.CANCEL_STATUS;
			}
			progress.subTask(NLS.bind(Messages.PrintTranscript_page, page, pages.count()));
			if (printer.startPage()) {
				draw(pages, page - 1, printer);
				printer.endPage();
			}
			progress.worked(1);
		}
		printer.endJob();
		return Status.OK_STATUS;
	}

	/** Puts a page where it is on the paper; what printers cannot reach of it is margin. */
	private static void draw(PdfPages pages, int page, Printer printer) throws IOException {
		Point dots = printer.getDPI();
		Rectangle trim = printer.computeTrim(0, 0, 0, 0);
		ImageData picture = data(pages.picture(page, Math.min(FINEST, Math.max(dots.x, POINTS))));
		Image image = new Image(printer, picture);
		GC gc = new GC(printer);
		try {
			gc.drawImage(image, 0, 0, picture.width, picture.height, trim.x, trim.y,
					Math.round(pages.width(page) / POINTS * dots.x), Math.round(pages.height(page) / POINTS * dots.y));
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static ImageData data(BufferedImage picture) {
		ImageData result = new ImageData(picture.getWidth(), picture.getHeight(), 24,
				new PaletteData(0xff0000, 0xff00, 0xff));
		int[] row = new int[picture.getWidth()];
		for (int y = 0; y < picture.getHeight(); y++) {
			picture.getRGB(0, y, row.length, 1, row, 0, row.length);
			for (int x = 0; x < row.length; x++) {
				row[x] &= 0xffffff;
			}
			result.setPixels(0, y, row.length, row, 0);
		}
		return result;
	}
}
