package org.themewright.ui.diagram.internal.out;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.StudyException;
import org.themewright.diagram.export.PngWriter;
import org.themewright.diagram.export.SvgWriter;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;

/**
 * Prints a diagram on one page: life-size, or smaller where it would not fit. The page is the picture that is exported, so
 * that paper shows the same with every system's printers.
 */
public final class PrintJob extends Job {

	private static final double UNITS_PER_INCH = 96;
	/** Finer pictures cannot be told from these on paper. */
	private static final double FINEST = 300;

	private final DiagramScene scene;
	private final PrinterData data;

	private PrintJob(DiagramScene scene, PrinterData data) {
		super(NLS.bind(Messages.printJob, scene.title()));
		this.scene = scene;
		this.data = data;
		setUser(true);
	}

	/** Asks for a printer, and prints a diagram as it is drawn for paper; a wide one lies on its side. */
	public static void ask(Shell shell, DiagramScene scene) {
		if (Printer.getPrinterList().length == 0) {
			MessageDialog.openInformation(shell, Messages.printTitle, Messages.noPrinter);
			return;
		}
		SceneBox page = SvgWriter.page(scene);
		PrinterData proposed = new PrinterData();
		proposed.orientation = page.width() > page.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		PrintDialog dialog = new PrintDialog(shell, SWT.NONE);
		dialog.setPrinterData(proposed);
		PrinterData chosen = dialog.open();
		if (chosen != null) {
			new PrintJob(scene, chosen).schedule();
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		Printer printer = null;
		try {
			printer = new Printer(data);
			Rectangle place = place(SvgWriter.page(scene), printer.getClientArea(), printer.getDPI());
			ImageData picture = picture(place.width / SvgWriter.page(scene).width(), printer.getDPI());
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			if (!printer.startJob(scene.title()) || !printer.startPage()) {
				return Status.error(NLS.bind(Messages.printFailed, data.name));
			}
			draw(printer, picture, place);
			printer.endPage();
			printer.endJob();
			return Status.OK_STATUS;
		} catch (StudyException | IOException | SWTException e) {
			return Status.error(NLS.bind(Messages.printFailed, e.getMessage()), e);
		} finally {
			if (printer != null) {
				printer.dispose();
			}
			monitor.done();
		}
	}

	/**
	 * Where a drawing goes on paper.
	 *
	 * @param page the size of the drawing, in diagram units
	 * @param area where the printer can print, in dots
	 * @param dpi dots per inch
	 * @return where the drawing goes: in the middle of the area across, at its top
	 */
	public static Rectangle place(SceneBox page, Rectangle area, Point dpi) {
		double fitting = Math.min(area.width / page.width(), area.height / page.height());
		double scale = Math.min(fitting, dpi.x / UNITS_PER_INCH);
		int width = (int) Math.rint(page.width() * scale);
		int height = (int) Math.rint(page.height() * scale);
		return new Rectangle(area.x + (area.width - width) / 2, area.y, width, height);
	}

	private ImageData picture(double dots, Point dpi) throws IOException, StudyException {
		double scale = Math.min(dots * Math.min(1, FINEST / dpi.x), PngWriter.largestScale(scene));
		Path file = Files.createTempFile("themewright", ".png"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			PngWriter.write(scene, Math.max(PngWriter.LEAST_SCALE, scale), file);
			return new ImageData(file.toString());
		} finally {
			Files.deleteIfExists(file);
		}
	}

	private static void draw(Printer printer, ImageData picture, Rectangle place) {
		Image image = new Image(printer, picture);
		GC gc = new GC(printer);
		try {
			gc.drawImage(image, 0, 0, picture.width, picture.height, place.x, place.y, place.width, place.height);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
