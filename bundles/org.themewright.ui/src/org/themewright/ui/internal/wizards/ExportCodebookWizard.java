package org.themewright.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.exchange.codebook.CodebookFiles;
import org.themewright.exchange.codebook.CodebookTable;
import org.themewright.ui.internal.codings.BlindCoding;

/** Writes the codebook of a study into a file for spreadsheets. */
public final class ExportCodebookWizard extends Wizard {

	private final StudySession session;
	private ExportCodebookPage page;

	/** @param session the study */
	public ExportCodebookWizard(StudySession session) {
		this.session = session;
		setWindowTitle(Messages.exportCodebook);
	}

	@Override
	public void addPages() {
		page = new ExportCodebookPage(session);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path file = page.getFile();
		CodebookTable table = BlindCoding.now(session, blind -> CodebookTable.of(session.getStudy(), blind::shows));
		Job job = Job.create(NLS.bind(Messages.exporting, file), (ICoreRunnable) monitor -> {
			try {
				CodebookFiles.write(table, file);
			} catch (IOException e) {
				throw new CoreException(Status.error(NLS.bind(Messages.exportFailed, file, e.getMessage()), e));
			}
		});
		job.setUser(true);
		job.schedule();
		return true;
	}
}
