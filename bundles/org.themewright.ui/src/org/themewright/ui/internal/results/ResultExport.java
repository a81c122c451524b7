package org.themewright.ui.internal.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.export.CsvExport;
import org.themewright.core.AtomicFiles;

/** Writes tables to files in jobs. */
final class ResultExport {

	private ResultExport() {
	}

	/** Begins to write a table as comma-separated values, in UTF-8. */
	static void start(TableResult table, Path file) {
		Job job = Job.create(NLS.bind(Messages.exporting, file), (ICoreRunnable) monitor -> write(table, file));
		job.setUser(true);
		job.schedule();
	}

	private static void write(TableResult table, Path file) throws CoreException {
		try {
			StringBuilder text = new StringBuilder();
			CsvExport.write(table, text);
			AtomicFiles.write(file.toAbsolutePath(), text.toString().getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.exportFailed, file, e.getMessage()), e));
		}
	}
}
