package org.themewright.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.StudySession;
import org.themewright.exchange.codebook.CodebookFiles;
import org.themewright.exchange.codebook.CodebookImport;
import org.themewright.exchange.codebook.CodebookReader;
import org.themewright.exchange.importer.ImportException;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.internal.widgets.Lines;
import org.themewright.ui.internal.widgets.RowToolTips;

/** Asks for the file of a codebook, reads it in a job, and shows what would become new and what would change. */
final class ImportCodebookPage extends WizardPage {

	/** A line of the preview. */
	private record Row(String what, String code, String before, String after) {
	}

	private final StudySession session;
	private Text file;
	private Label summary;
	private TableViewer preview;
	private Coalescer reading;
	private List<Row> rows = List.of();
	private CodebookImport planned;
	/** Counts the files that were read: of those that were begun only the last is shown. */
	private int turn;

	ImportCodebookPage(StudySession session) {
		super("importCodebook"); //$NON-NLS-1$
		this.session = session;
		setTitle(Messages.importCodebook);
		setDescription(Messages.importCodebookDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(composite);
		new Label(composite, SWT.NONE).setText(Messages.file);
		file = new Text(composite, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		Button browse = new Button(composite, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		summary = new Label(composite, SWT.WRAP);
		summary.setText(Messages.chooseFile);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 8).applyTo(summary);
		createPreview(composite);
		reading = new Coalescer(composite, this::read);
		file.addModifyListener(event -> {
			turn++;
			show(null, List.of(), ""); //$NON-NLS-1$
			reading.requestAtRest();
		});
		setControl(composite);
		file.setFocus();
	}

	private void createPreview(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(640, 280).applyTo(holder);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		preview = new TableViewer(holder, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		preview.getTable().setHeaderVisible(true);
		preview.setContentProvider((ILazyContentProvider) index -> {
			if (index < rows.size()) {
				preview.replace(rows.get(index), index);
			}
		});
		column(layout, Messages.previewWhat, 26, Row::what);
		column(layout, Messages.previewCode, 34, Row::code);
		column(layout, Messages.previewBefore, 23, Row::before);
		column(layout, Messages.previewAfter, 23, Row::after);
		RowToolTips.enableFor(preview);
		preview.setInput(this);
	}

	private void column(TableColumnLayout layout, String heading, int weight, Function<Row, String> text) {
		TableViewerColumn column = new TableViewerColumn(preview, SWT.LEFT);
		column.getColumn().setText(heading);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return StudyLabels.shortened(text.apply((Row) element));
			}

			@Override
			public String getToolTipText(Object element) {
				String whole = text.apply((Row) element);
				return whole.isEmpty() ? null : Lines.wrapped(whole);
			}
		});
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.csv;*.xlsx", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void read() {
		Path path;
		try {
			path = Path.of(file.getText().strip());
		} catch (InvalidPathException e) {
			setErrorMessage(e.getMessage());
			return;
		}
		if (file.getText().isBlank() || !Files.isRegularFile(path)) {
			setErrorMessage(file.getText().isBlank() ? null : Messages.noFile);
			return;
		}
		int mine = ++turn;
		summary.setText(Messages.reading);
		Display display = file.getDisplay();
		Job job = Job.create(NLS.bind(Messages.readingFile, path), (ICoreRunnable) monitor -> {
			try {
				List<CodebookReader.Entry> entries = CodebookFiles.read(path);
				display.asyncExec(() -> plan(mine, entries));
			} catch (ImportException | IOException e) {
				display.asyncExec(() -> fail(mine, e.getMessage()));
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private boolean isLate(int mine) {
		return mine != turn || file.isDisposed();
	}

	private void fail(int mine, String message) {
		if (!isLate(mine)) {
			show(null, List.of(), ""); //$NON-NLS-1$
			setErrorMessage(message);
		}
	}

	private void plan(int mine, List<CodebookReader.Entry> entries) {
		if (isLate(mine)) {
			return;
		}
		try {
			CodebookImport codebook = new CodebookImport(session, entries);
			CodebookImport.Plan plan = codebook.plan();
			List<Row> now = new ArrayList<>();
			plan.create().forEach(each -> now.add(new Row(Messages.previewNew, each, "", ""))); //$NON-NLS-1$ //$NON-NLS-2$
			codebook.changes().forEach(each -> now.add(new Row(
					NLS.bind(each.before().isEmpty() ? Messages.previewAdded : Messages.previewReplaced,
							each.column().heading()),
					StudyObjects.path(each.code()), each.before(), each.after())));
			show(now.isEmpty() ? null : codebook, now, MessageFormat.format(Messages.previewSummary,
					plan.create().size(), plan.change().size(), plan.same()));
		} catch (ImportException e) {
			fail(mine, e.getMessage());
		}
	}

	private void show(CodebookImport codebook, List<Row> now, String text) {
		planned = codebook;
		rows = now;
		preview.setItemCount(rows.size());
		preview.refresh();
		summary.setText(text);
		setErrorMessage(null);
		setPageComplete(planned != null);
	}

	/** What is to be taken over; set when the page is complete. */
	CodebookImport getPlanned() {
		return planned;
	}
}
