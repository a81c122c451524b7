package org.themewright.ui.internal.widgets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.themewright.analysis.export.CsvExport;
import org.themewright.core.AtomicFiles;

/** Asks where a table is to be written to, and writes it in a job. */
public final class CsvFile {

	private static final String BYTE_ORDER_MARK = "\ufeff"; //$NON-NLS-1$

	private CsvFile() {
	}

	/**
	 * @param shell the dialog's parent
	 * @param title of the dialog
	 * @param name the file name to begin with
	 * @param table the rows, the first with the headings; asked for on the UI thread when there is a file
	 */
	public static void export(Shell shell, String title, String name, Supplier<List<List<?>>> table) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { "*.csv" }); //$NON-NLS-1$
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			List<List<?>> rows = table.get();
			Job job = Job.create(NLS.bind(Messages.exporting, file),
					(ICoreRunnable) monitor -> write(Path.of(file).toAbsolutePath(), rows));
			job.setUser(true);
			job.schedule();
		}
	}

	private static void write(Path file, List<List<?>> rows) throws CoreException {
		try {
			// without the mark, spreadsheets take the file for one in the encoding of the country
			StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
			CsvExport.write(rows, text);
			AtomicFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.exportFailed, file, e.getMessage()), e));
		}
	}
}
