package org.themewright.ui.diagram.internal.actions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.themewright.core.StudyException;
import org.themewright.diagram.export.PngWriter;
import org.themewright.diagram.export.SvgWriter;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.clipboard.DiagramClipboard;

/** Draws a picture away from the UI thread and puts it on the clipboard. */
final class CopyPictureJob extends Job {

	/** Twice as fine as a screen: sharp in a document, not too large for mail. */
	private static final double SCALE = 2;

	private final DiagramScene scene;
	private final Display display;

	CopyPictureJob(DiagramScene scene, Display display) {
		super(Messages.copyPicture_job);
		this.scene = scene;
		this.display = display;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		try {
			String svg = SvgWriter.svg(scene);
			ImageData pixels = pixels();
			if (!monitor.isCanceled() && !display.isDisposed()) {
				display.asyncExec(() -> new DiagramClipboard(display).putPicture(svg, pixels));
			}
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (StudyException | IOException e) {
			return Status.error(e.getMessage(), e);
		} finally {
			monitor.done();
		}
	}

	private ImageData pixels() throws IOException, StudyException {
		Path file = Files.createTempFile("themewright", ".png"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			PngWriter.write(scene, Math.min(SCALE, PngWriter.largestScale(scene)), file);
			return new ImageData(file.toString());
		} finally {
			Files.deleteIfExists(file);
		}
	}
}
