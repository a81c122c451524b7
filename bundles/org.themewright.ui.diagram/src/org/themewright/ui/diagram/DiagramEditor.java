package org.themewright.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.SelectAllAction;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.diagram.layout.DiagramLayouts;
import org.themewright.diagram.layout.LayoutDescriptor;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.model.NodeKind;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditorSupport;
import org.themewright.ui.StudyPropertyPages;
import org.themewright.ui.diagram.internal.DiagramCommandStack;
import org.themewright.ui.diagram.internal.DiagramCommands;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramEditDomain;
import org.themewright.ui.diagram.internal.DiagramMenu;
import org.themewright.ui.diagram.internal.DiagramOutline;
import org.themewright.ui.diagram.internal.DiagramToolBar;
import org.themewright.ui.diagram.internal.DiagramViewer;
import org.themewright.ui.diagram.internal.FindNodeBar;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.Neighbours;
import org.themewright.ui.diagram.internal.SchemeWatch;
import org.themewright.ui.diagram.internal.SubjectSelection;
import org.themewright.ui.diagram.internal.Transition;
import org.themewright.ui.diagram.internal.actions.AddExistingAction;
import org.themewright.ui.diagram.internal.actions.AddParticipantsAction;
import org.themewright.ui.diagram.internal.actions.ArrangeAction;
import org.themewright.ui.diagram.internal.actions.CopyAction;
import org.themewright.ui.diagram.internal.actions.CopyPictureAction;
import org.themewright.ui.diagram.internal.actions.DuplicateAction;
import org.themewright.ui.diagram.internal.actions.LayoutJob;
import org.themewright.ui.diagram.internal.actions.NewNodeAction;
import org.themewright.ui.diagram.internal.actions.OrderAction;
import org.themewright.ui.diagram.internal.actions.PasteAction;
import org.themewright.ui.diagram.internal.actions.RefreshAction;
import org.themewright.ui.diagram.internal.actions.RelateWithAction;
import org.themewright.ui.diagram.internal.actions.RemoveAction;
import org.themewright.ui.diagram.internal.actions.RenameAction;
import org.themewright.ui.diagram.internal.actions.SameSizeAction;
import org.themewright.ui.diagram.internal.actions.StraightenAction;
import org.themewright.ui.diagram.internal.actions.ViewAction;
import org.themewright.ui.diagram.internal.out.ExportDialog;
import org.themewright.ui.diagram.internal.out.ExportJob;
import org.themewright.ui.diagram.internal.out.PrintJob;
import org.themewright.ui.diagram.internal.palette.DiagramPalette;
import org.themewright.ui.diagram.internal.parts.DiagramEditPart;
import org.themewright.ui.diagram.internal.parts.EdgeEditPart;
import org.themewright.ui.diagram.internal.parts.NodeEditPart;
import org.themewright.ui.internal.codings.BlindCoding;

/**
 * Edits a theme diagram of an open study. What is shown is what the exporters write. Used on the UI thread.
 *
 * @since 0.1
 */
public final class DiagramEditor extends GraphicalEditor implements ISaveablesSource {

	/** Id of the editor. */
	public static final String ID = "org.themewright.ui.diagram.editor"; //$NON-NLS-1$

	private static final int LET_GO_MILLIS = 150;
	private static final String AWT_HEADLESS = "java.awt.headless"; //$NON-NLS-1$

	private DiagramContext context;
	private BlindCoding blind;
	private StudyEditorSupport support;
	private DiagramViewer viewer;
	private DiagramMenu menus;
	private FindNodeBar finder;

	static {
		// AWT is used to measure text only and must not look for a display of its own beside SWT's
		if (System.getProperty(AWT_HEADLESS) == null) {
			System.setProperty(AWT_HEADLESS, Boolean.TRUE.toString());
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof StudyEditorInput study) || !(study.getObject() instanceof ThemeDiagram diagram)) {
			throw new PartInitException(Messages.editor_wrongInput);
		}
		StudySession session = study.getSession();
		OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
		blind = new BlindCoding(session, this::countAnew);
		context = new DiagramContext(session, diagram, () -> studies.requireResearcher(session), blind::shows);
		setEditDomain(new DiagramEditDomain(this, new DiagramCommandStack(session)));
		super.init(site, input);
		setPartName(input.getName());
		support = new StudyEditorSupport(session, this::changed, () -> firePropertyChange(PROP_DIRTY));
	}

	private void countAnew() {
		if (viewer != null && viewer.getContents() instanceof DiagramEditPart shown) {
			shown.countAnew();
		}
	}

	private void changed(StudyChange change) {
		if (context.diagram().eContainer() == null) {
			// others are still being told of the change, and the parts of this editor are among them
			getSite().getShell().getDisplay().asyncExec(this::closeIfDeleted);
			return;
		}
		String name = getEditorInput().getName();
		if (!name.equals(getPartName())) {
			setPartName(name);
		}
	}

	private void closeIfDeleted() {
		// an editor that was closed meanwhile has no page
		IWorkbenchPage page = getSite().getPage();
		if (context.diagram().eContainer() == null && page != null && page.findEditor(getEditorInput()) == this) {
			page.closeEditor(this, false);
		}
	}

	@Override
	protected void createGraphicalViewer(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(area);
		Composite top = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(top);
		Composite left = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
		Label line = new Label(area, SWT.SEPARATOR | SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(line);
		viewer = new DiagramViewer(area, context, (DiagramEditDomain) getEditDomain());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		setGraphicalViewer(viewer);
		hookGraphicalViewer();
		finder = new FindNodeBar(area, 3, viewer);
		getSite().setSelectionProvider(new SubjectSelection(viewer));
		new DiagramPalette(left, viewer, (DiagramEditDomain) getEditDomain(), context);
		menus = new DiagramMenu(this);
		createViewerActions();
		createSeeingActions();
		new DiagramToolBar(top, this, viewer);
		new DiagramCommands(getSite(), getActionRegistry(), area);
		new SchemeWatch(area, viewer);
		MenuManager menu = menus.create();
		viewer.setContextMenu(menu);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		viewer.getControl().addListener(SWT.MouseDoubleClick, event -> {
			if (event.button == 1) {
				doubleClicked(event);
			}
		});
	}

	private void doubleClicked(Event event) {
		Point place = new Point(event.x, event.y);
		if (viewer.findHandleAt(place) != null) {
			// the first click put a handle where the second one goes
			List<?> selected = viewer.getSelectedEditParts();
			if (selected.size() == 1 && selected.get(0) instanceof EdgeEditPart edge) {
				edge.performRequest(new Request(RequestConstants.REQ_OPEN));
			}
		} else if (isEmptyAt(event.x, event.y)) {
			// a menu that opens while a button is down closes when it is let go
			event.display.timerExec(LET_GO_MILLIS, () -> askForNewNode(event.x, event.y));
		}
	}

	private boolean isEmptyAt(int x, int y) {
		EditPart part = viewer.findObjectAt(new Point(x, y));
		return part == viewer.getContents() || part == viewer.getRootEditPart();
	}

	private void askForNewNode(int x, int y) {
		if (!viewer.getControl().isDisposed()) {
			menus.askForNewNode(viewer, context, x, y);
		}
	}

	/** Actions that change what is seen, not the diagram. */
	private void createSeeingActions() {
		add(new ViewAction("new", Messages.action_new, () -> { //$NON-NLS-1$
			var area = ((Canvas) viewer.getControl()).getClientArea();
			menus.askForNewNode(viewer, context, area.width / 2, area.height / 2);
		}));
		add(new ViewAction("zoomIn", Messages.zoom_in, viewer.zoom()::zoomIn)); //$NON-NLS-1$
		add(new ViewAction("zoomOut", Messages.zoom_out, viewer.zoom()::zoomOut)); //$NON-NLS-1$
		add(new ViewAction("zoomFit", Messages.zoom_fit, viewer::zoomToFit)); //$NON-NLS-1$
		add(new ViewAction("zoomLife", Messages.zoom_life, viewer::zoomToLife)); //$NON-NLS-1$
		add(new ViewAction("zoomSelection", Messages.zoom_selection, viewer::zoomToSelection)); //$NON-NLS-1$
		add(ViewAction.of(ActionFactory.FIND.getCommandId(), Messages.action_find, finder::open));
		add(new ViewAction("findNext", Messages.find_next, () -> finder.step(1))); //$NON-NLS-1$
		add(new ViewAction("findPrevious", Messages.find_previous, () -> finder.step(-1))); //$NON-NLS-1$
		add(new ViewAction("export", Messages.action_export, this::askAndExport)); //$NON-NLS-1$
		add(ViewAction.of(ActionFactory.PRINT.getCommandId(), Messages.action_print,
				() -> PrintJob.ask(getSite().getShell(), context.onPaper())));
		ViewAction grid = ViewAction.toggle("grid", Messages.action_grid, //$NON-NLS-1$
				() -> viewer.setGrid(!viewer.hasGrid()));
		ViewAction shapes = ViewAction.toggle("snapToShapes", Messages.action_snapToShapes, //$NON-NLS-1$
				() -> viewer.setSnapping(!viewer.isSnapping()));
		add(grid);
		add(shapes);
		shapes.setChecked(viewer.isSnapping());
		viewer.addPropertyChangeListener(event -> {
			grid.setChecked(viewer.hasGrid());
			shapes.setChecked(viewer.isSnapping());
		});
		add(new ViewAction("goLeft", Messages.go_left, () -> viewer.keys().go(Neighbours.Way.LEFT))); //$NON-NLS-1$
		add(new ViewAction("goRight", Messages.go_right, () -> viewer.keys().go(Neighbours.Way.RIGHT))); //$NON-NLS-1$
		add(new ViewAction("goUp", Messages.go_up, () -> viewer.keys().go(Neighbours.Way.UP))); //$NON-NLS-1$
		add(new ViewAction("goDown", Messages.go_down, () -> viewer.keys().go(Neighbours.Way.DOWN))); //$NON-NLS-1$
	}

	@Override
	protected void initializeGraphicalViewer() {
		// the viewer has its contents from the beginning
	}

	/** Actions that need the viewer; GEF would have them made before. */
	private void createViewerActions() {
		add(new RemoveAction(this, viewer, context));
		add(new RenameAction(this, viewer, context));
		add(new StraightenAction(this, viewer, context));
		add(new AddExistingAction(this, viewer, context));
		add(new RefreshAction(this, viewer, context));
		add(new AddParticipantsAction(this, viewer, context));
		add(new CopyAction(this, viewer, context, false));
		add(new CopyAction(this, viewer, context, true));
		add(new PasteAction(this, viewer, context));
		add(new DuplicateAction(this, viewer, context));
		add(new CopyPictureAction(this, viewer, context));
		add(new RelateWithAction(this, viewer, context));
		add(new OrderAction(this, viewer, context, true));
		add(new OrderAction(this, viewer, context, false));
		for (SameSizeAction.Side side : SameSizeAction.Side.values()) {
			add(new SameSizeAction(this, viewer, context, side));
		}
		for (ArrangeAction.Way way : ArrangeAction.Way.values()) {
			add(new ArrangeAction(this, viewer, context, way));
		}
		add(new NewNodeAction(this, viewer, context, NodeKind.THEME, Messages.palette_theme));
		add(new NewNodeAction(this, viewer, context, NodeKind.CODE, Messages.palette_code));
		add(new NewNodeAction(this, viewer, context, NodeKind.TEXT, Messages.palette_text));
		add(new NewNodeAction(this, viewer, context, NodeKind.GROUP, Messages.palette_frame));
		viewer.addSelectionChangedListener(event -> updateSelectionActions());
		updateSelectionActions();
	}

	@SuppressWarnings("unchecked")
	private void add(IAction action) {
		getActionRegistry().registerAction(action);
		getSelectionActions().add(action.getId());
	}

	private void updateSelectionActions() {
		for (Object id : getSelectionActions()) {
			if (getActionRegistry().getAction(id) instanceof UpdateAction action) {
				action.update();
			}
		}
	}

	@Override
	protected void createActions() {
		SelectAllAction selectAll = new SelectAllAction(this);
		selectAll.setActionDefinitionId(ActionFactory.SELECT_ALL.getCommandId());
		getActionRegistry().registerAction(selectAll);
	}

	/**
	 * Makes the workbench's undo and redo those of this editor.
	 *
	 * @param bars the action bars shared by the editors of diagrams
	 */
	public void hookActions(IActionBars bars) {
		support.hookUndo(this, bars);
		bars.updateActionBars();
	}

	/** @return the actions of this editor by their ids */
	@Override
	public ActionRegistry getActionRegistry() {
		return super.getActionRegistry();
	}

	/** @return the viewer of the diagram */
	@Override
	public GraphicalViewer getGraphicalViewer() {
		return super.getGraphicalViewer();
	}

	/** @return the diagram, as it is drawn now on the screen */
	public DiagramScene getScene() {
		return viewer.diagram().getScene();
	}

	/** @return the layouts that can be applied */
	public List<LayoutDescriptor> getLayouts() {
		return new ArrayList<>(new DiagramLayouts(RegistryFactory.getRegistry()).all());
	}

	/**
	 * Computes a layout in a job and applies it as one command: to the selected nodes when there are several, else to all.
	 *
	 * @param layout a layout
	 * @return the scheduled job; the layout is applied on the UI thread after it
	 */
	public Job layOut(LayoutDescriptor layout) {
		List<?> parts = viewer.getSelectedEditParts();
		Set<String> selected = parts.stream().filter(NodeEditPart.class::isInstance)
				.map(part -> ((NodeEditPart) part).node().getId()).collect(Collectors.toSet());
		boolean all = selected.size() < 2;
		Job job = new LayoutJob(layout, LayoutGraph.of(getScene()), all ? Set.of() : selected,
				getSite().getShell().getDisplay(), (used, result) -> {
					if (context.diagram().eContainer() != null && viewer.getControl() != null
							&& !viewer.getControl().isDisposed()) {
						new Transition(viewer)
								.run(() -> context.operations().apply(context.diagram(), used.name(), result));
						if (all) {
							viewer.zoomToFit();
						}
					}
				});
		job.schedule();
		return job;
	}

	/** Asks how and where to, and writes the diagram in a job, in the colours for paper. */
	public void askAndExport() {
		DiagramScene scene = context.onPaper();
		ExportDialog dialog = new ExportDialog(getSite().getShell(), scene);
		if (dialog.open() == Window.OK) {
			new ExportJob(scene, dialog.choice()).schedule();
		}
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		if (type == IContentOutlinePage.class) {
			return new DiagramOutline(viewer, context);
		}
		if (type == ZoomManager.class) {
			return viewer.zoom();
		}
		if (type == DiagramContext.class) {
			return context;
		}
		// GEF's own page would show properties of edit parts
		return type == IPropertySheetPage.class ? StudyPropertyPages.adapt(IPropertySheetPage.class) : super.getAdapter(type);
	}

	@Override
	public Saveable[] getSaveables() {
		return support.getSaveables();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return support.getSaveables();
	}

	@Override
	public boolean isDirty() {
		return context.session().isDirty();
	}

	/** The workbench saves the study by its saveable; this is for callers that know nothing of it. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		PlatformUI.getWorkbench().getService(OpenStudies.class).save(context.session());
	}

	@Override
	public void dispose() {
		if (support == null) {
			// the input was refused; there is nothing that GEF could let go of
			return;
		}
		super.dispose();
		getCommandStack().dispose();
		support.dispose();
		blind.dispose();
		context.dispose();
	}
}
