package org.themewright.ui.diagram.internal.actions;

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
import org.themewright.ui.diagram.internal.Messages;

/** Writes a diagram to a file: PNG or PDF when its name says so, else SVG. */
public final class ExportJob extends Job {

	private static final double PRINT_SCALE = 300 / 96.0;

	private final DiagramScene scene;
	private final Path file;

	/** Writes a scene. */
	public ExportJob(DiagramScene scene, Path file) {
		super(NLS.bind(Messages.export_job, file.getFileName()));
		this.scene = scene;
		this.file = file;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		try {
			String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
			if (name.endsWith(".pdf")) { //$NON-NLS-1$
				PdfWriter.write(scene, file);
			} else if (name.endsWith(".png")) { //$NON-NLS-1$
				PngWriter.write(scene, Math.min(PRINT_SCALE, PngWriter.largestScale(scene)), file);
			} else {
				SvgWriter.write(scene, file);
			}
			return Status.OK_STATUS;
		} catch (StudyException e) {
			return Status.error(e.getMessage(), e);
		} finally {
			monitor.done();
		}
	}
}
