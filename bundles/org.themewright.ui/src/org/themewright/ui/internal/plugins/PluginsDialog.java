package org.themewright.ui.internal.plugins;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.themewright.analysis.plugins.Contribution;
import org.themewright.analysis.plugins.PluginReport;
import org.themewright.analysis.plugins.Plugins;
import org.themewright.ui.internal.results.ResultViews;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.CsvFile;

/**
 * All that is contributed to the program, plug-in by plug-in, and what is wrong with plug-ins from outside. Their methods
 * are tried in a job, on a small made-up study.
 */
final class PluginsDialog extends TitleAreaDialog {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 420;
	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int EXPORT = COPY + 1;
	private static final Duration TRIAL = Duration.ofSeconds(5);

	private TreeViewer tree;
	private Text details;
	private Job job;
	private List<PluginNode> nodes = List.of();

	PluginsDialog(Shell parent) {
		super(parent);
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.title);
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(content);
		Composite place = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		createTree(place);
		details = new Text(content, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 4 * details.getLineHeight()).applyTo(details);
		find();
		return area;
	}

	private void createTree(Composite place) {
		TreeColumnLayout layout = new TreeColumnLayout();
		place.setLayout(layout);
		tree = new TreeViewer(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		tree.getTree().setHeaderVisible(true);
		column(layout, Messages.columnName, 46, 0);
		column(layout, Messages.columnKind, 22, 1);
		column(layout, Messages.columnVersion, 14, 2);
		column(layout, Messages.columnState, 18, 3);
		tree.setContentProvider(new Content());
		tree.addSelectionChangedListener(event -> details.setText(event.getStructuredSelection()
				.getFirstElement() instanceof PluginNode node && node.problem() ? problems(node) : "")); //$NON-NLS-1$
		tree.getTree().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
				copy();
			}
		});
	}

	private static String problems(PluginNode node) {
		List<PluginNode> below = node.children().stream().filter(each -> each.children().isEmpty()
				&& each.kind().equals(Messages.problem)).toList();
		return below.isEmpty() ? node.name() : below.stream().map(PluginNode::name).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private void column(TreeColumnLayout layout, String title, int weight, int index) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				PluginNode node = (PluginNode) element;
				return switch (index) {
				case 0 -> node.name();
				case 1 -> node.kind();
				case 2 -> node.version();
				default -> node.state();
				};
			}

			@Override
			public Image getImage(Object element) {
				return index == 0 && ((PluginNode) element).problem()
						? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK)
						: null;
			}
		});
	}

	/** Looks at the plug-ins in a job, which ends when the dialog is closed. */
	private void find() {
		setMessage(Messages.looking);
		Display display = getShell().getDisplay();
		job = Job.create(Messages.looking, (IProgressMonitor monitor) -> {
			try {
				IExtensionRegistry registry = Platform.getExtensionRegistry();
				List<Contribution> contributions = Plugins.contributions(registry);
				List<PluginReport> reports = Plugins.check(registry, Optional.of(TRIAL), monitor);
				List<PluginNode> found = PluginNode.of(contributions, reports, new ResultViews(registry).getProblems());
				display.asyncExec(() -> show(found));
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private void show(List<PluginNode> found) {
		if (tree == null || tree.getControl().isDisposed()) {
			return;
		}
		nodes = found;
		tree.setInput(found);
		found.stream().filter(PluginNode::problem).forEach(each -> tree.setExpandedState(each, true));
		setMessage(found.stream().noneMatch(PluginNode::problem) ? Messages.allSound : Messages.someBroken);
		if (!found.isEmpty()) {
			tree.getTree().setSelection(tree.getTree().getItem(0));
		}
		getButton(COPY).setEnabled(true);
		getButton(EXPORT).setEnabled(true);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.copy, false).setEnabled(false);
		createButton(parent, EXPORT, Messages.export, false).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case COPY -> copy();
		case EXPORT -> CsvFile.export(getShell(), Messages.exportTitle, "plug-ins.csv", () -> PluginNode.table(nodes)); //$NON-NLS-1$
		default -> super.buttonPressed(button);
		}
	}

	private void copy() {
		Copying.text(tree.getControl(), PluginNode.table(nodes).stream()
				.map(row -> row.stream().map(String::valueOf).collect(Collectors.joining("\t"))) //$NON-NLS-1$
				.collect(Collectors.joining("\n"))); //$NON-NLS-1$
	}

	@Override
	public boolean close() {
		job.cancel();
		return super.close();
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((PluginNode) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((PluginNode) element).children().isEmpty();
		}
	}
}
