package org.themewright.ui.internal.safety;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.Finding;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.backup.Backup;
import org.themewright.core.backup.BackupReason;
import org.themewright.core.backup.StudyBackups;
import org.themewright.ui.OpenStudies;

/** Lists the backups of a study; takes, checks, restores and deletes them in jobs. */
final class BackupsDialog extends TitleAreaDialog {

	private static final DateTimeFormatter TIME = DateTimeFormatter
			.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());
	private static final long KILO = 1024;

	private final OpenStudies studies;
	private final StudySession session;
	private final StudyBackups backups;
	private TableViewer viewer;
	private Button restore;
	private Button restoreTo;
	private Button verify;
	private Button delete;

	BackupsDialog(Shell shell, OpenStudies studies, StudySession session) {
		super(shell);
		this.studies = studies;
		this.session = session;
		this.backups = session.getBackups();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.backupsTitle);
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, convertHorizontalDLUsToPixels(420)),
				Math.max(size.y, convertVerticalDLUsToPixels(260)));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.backupsHeading, session.getStudy().getName()));
		setMessage(Messages.backupsMessage);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		createTable(body);
		createActions(body);
		reload();
		return area;
	}

	private void createTable(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		viewer.getTable().setHeaderVisible(true);
		column(layout, Messages.columnTime, 4, SWT.LEFT, each -> TIME.format(each.created()));
		column(layout, Messages.columnReason, 4, SWT.LEFT,
				each -> each.problem() != null ? each.problem() : each.reason().getLabel());
		column(layout, Messages.columnFiles, 2, SWT.RIGHT, each -> String.valueOf(each.files()));
		column(layout, Messages.columnSize, 2, SWT.RIGHT, each -> size(each.bytes()));
		column(layout, Messages.columnOwn, 2, SWT.RIGHT, each -> size(each.ownBytes()));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addSelectionChangedListener(event -> enable());
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				deleteSelected();
			}
		});
	}

	private void column(TableColumnLayout layout, String title, int weight, int style, Function<Backup, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((Backup) each)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70));
	}

	private static String size(long bytes) {
		return bytes < KILO * KILO ? NLS.bind(Messages.kilobytes, (bytes + KILO - 1) / KILO)
				: NLS.bind(Messages.megabytes, String.format("%.1f", bytes / (double) (KILO * KILO))); //$NON-NLS-1$
	}

	private void createActions(Composite parent) {
		Composite actions = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(actions);
		GridDataFactory.fillDefaults().applyTo(actions);
		action(actions, Messages.backUpNow, this::backUpNow).setEnabled(!session.isReadOnly());
		restore = action(actions, Messages.restore, this::restore);
		restoreTo = action(actions, Messages.restoreTo, this::restoreTo);
		verify = action(actions, Messages.verify, this::verify);
		delete = action(actions, Messages.deleteBackups, this::deleteSelected);
		enable();
	}

	private static Button action(Composite parent, String text, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> work.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private List<Backup> selected() {
		IStructuredSelection selection = viewer.getStructuredSelection();
		return selection.stream().map(Backup.class::cast).toList();
	}

	private void enable() {
		List<Backup> selected = selected();
		boolean oneUsable = selected.size() == 1 && selected.get(0).isUsable();
		boolean somethingLeft = selected.size() == 1 && selected.get(0).files() > 0;
		restore.setEnabled(oneUsable && !session.isReadOnly());
		restoreTo.setEnabled(somethingLeft);
		verify.setEnabled(selected.size() == 1);
		delete.setEnabled(!selected.isEmpty() && !session.isReadOnly());
	}

	/** Reads or writes backups. */
	private interface Work {
		void run(IProgressMonitor monitor) throws StudyException;
	}

	private void job(String name, Work work) {
		Job job = Job.create(name, (ICoreRunnable) monitor -> {
			try {
				work.run(monitor);
			} catch (StudyException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
		});
		job.setRule(new StudyRule(session.getFolder(), StudyRule.Part.BACKUPS));
		job.setUser(true);
		job.schedule();
	}

	private void later(Runnable work) {
		getParentShell().getDisplay().asyncExec(() -> {
			if (viewer != null && !viewer.getControl().isDisposed()) {
				work.run();
			}
		});
	}

	private void reload() {
		job(Messages.readingBackups, monitor -> {
			List<Backup> all = backups.list();
			later(() -> {
				viewer.setInput(all);
				setMessage(all.isEmpty() ? Messages.noBackups : Messages.backupsMessage);
				if (!all.isEmpty() && viewer.getSelection().isEmpty()) {
					viewer.getTable().select(0);
				}
				enable();
			});
		});
	}

	private void backUpNow() {
		job(NLS.bind(Messages.backingUp, session.getStudy().getName()), monitor -> {
			backups.take(BackupReason.BY_HAND, monitor);
			later(this::reload);
		});
	}

	private void verify() {
		Backup backup = selected().get(0);
		job(Messages.verifying, monitor -> {
			List<Finding> findings = backups.verify(backup.id(), monitor);
			later(() -> new FindingsDialog(getShell(), NLS.bind(Messages.verified, TIME.format(backup.created())), findings,
					false).open());
		});
	}

	private void restore() {
		Backup backup = selected().get(0);
		String time = TIME.format(backup.created());
		if (!MessageDialog.openConfirm(getShell(), Messages.restoreTitle,
				NLS.bind(Messages.restoreQuestion, session.getStudy().getName(), time))) {
			return;
		}
		Path folder = session.getFolder();
		close();
		if (studies.close(session)) {
			Job job = Job.create(NLS.bind(Messages.restoring, time), (ICoreRunnable) monitor -> {
				try {
					StudySession.restore(folder, backup.id(), monitor);
				} catch (StudyException e) {
					throw new CoreException(Status.error(e.getMessage(), e));
				} finally {
					getParentShell().getDisplay().asyncExec(() -> studies.open(folder));
				}
			});
			job.setRule(StudyRule.whole(folder));
			job.setUser(true);
			job.schedule();
		}
	}

	private void restoreTo() {
		Backup backup = selected().get(0);
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.restoreToTitle);
		dialog.setMessage(Messages.restoreToMessage);
		String target = dialog.open();
		if (target != null) {
			job(NLS.bind(Messages.restoring, TIME.format(backup.created())), monitor -> {
				List<Finding> damaged = backups.restoreTo(backup.id(), Path.of(target), monitor);
				later(() -> {
					if (damaged.isEmpty()) {
						MessageDialog.openInformation(getShell(), Messages.restoreToTitle,
								NLS.bind(Messages.restoredTo, target));
					} else {
						new FindingsDialog(getShell(), NLS.bind(Messages.restoredTo, target), damaged, false).open();
					}
				});
			});
		}
	}

	private void deleteSelected() {
		List<Backup> selected = selected();
		if (delete.isEnabled() && MessageDialog.openConfirm(getShell(), Messages.deleteTitle,
				NLS.bind(Messages.deleteQuestion, selected.size()))) {
			job(Messages.deleting, monitor -> {
				for (Backup each : selected) {
					backups.delete(each.id());
				}
				later(this::reload);
			});
		}
	}
}
