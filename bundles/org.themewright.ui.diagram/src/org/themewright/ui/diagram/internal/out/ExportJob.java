package org.themewright.ui.diagram.internal.out;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudyException;
import org.themewright.diagram.export.PdfWriter;
import org.themewright.diagram.export.PngWriter;
import org.themewright.diagram.export.SvgWriter;
import org.themewright.diagram.scene.DiagramScene;

/** Writes a diagram to a file: PNG or PDF when its name says so, else SVG. */
public final class ExportJob extends Job {

	private final DiagramScene scene;
	private final ExportChoice choice;

	/** Writes a scene as it was chosen; a picture not larger than can be written. */
	public ExportJob(DiagramScene scene, ExportChoice choice) {
		super(NLS.bind(Messages.exportJob, choice.file().getFileName()));
		this.scene = scene;
		this.choice = choice;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		try {
			Path file = choice.file();
			String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
			if (name.endsWith(ExportChoice.PDF)) {
				PdfWriter.write(scene, choice.transparent(), file);
			} else if (name.endsWith(ExportChoice.PNG)) {
				double scale = Math.min(choice.scale(), PngWriter.largestScale(scene));
				PngWriter.write(scene, scale, choice.transparent(), file);
			} else {
				SvgWriter.write(scene, choice.transparent(), file);
			}
			return Status.OK_STATUS;
		} catch (StudyException e) {
			return Status.error(e.getMessage(), e);
		} finally {
			monitor.done();
		}
	}
}
