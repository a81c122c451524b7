package org.themewright.ui.diagram.internal.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.themewright.diagram.scene.EdgeType;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.DiagramEdge;
import org.themewright.model.NodeKind;
import org.themewright.model.Study;
import org.themewright.ui.StudyImages;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramEditDomain;
import org.themewright.ui.diagram.internal.DiagramImages;
import org.themewright.ui.diagram.internal.DiagramViewer;
import org.themewright.ui.diagram.internal.Messages;

/**
 * The tools beside the canvas: plain tool items of the platform, so that they follow its theme and can be reached and used by
 * keyboard. By keyboard a node is made in the middle of what is seen.
 */
public final class DiagramPalette extends Composite {

	private final DiagramViewer viewer;
	private final DiagramEditDomain domain;
	private final DiagramContext context;
	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), this);
	private final Map<ToolItem, Supplier<AbstractTool>> tools = new LinkedHashMap<>();
	private List<EdgeType> types = List.of();
	private ToolItem select;
	private ToolItem active;
	private boolean byKeyboard;

	/** Makes the palette and follows the tools of the domain. */
	public DiagramPalette(Composite parent, DiagramViewer viewer, DiagramEditDomain domain, DiagramContext context) {
		super(parent, SWT.NONE);
		this.viewer = viewer;
		this.domain = domain;
		this.context = context;
		GridLayoutFactory.fillDefaults().margins(6, 8).spacing(0, 2).applyTo(this);
		create();
		domain.setToolListener(this::toolChanged);
		Runnable changed = this::typesChanged;
		viewer.diagram().addSceneListener(changed);
		addListener(SWT.Dispose, event -> {
			if (viewer.diagram() != null) {
				viewer.diagram().removeSceneListener(changed);
			}
		});
	}

	private void create() {
		select = item(Messages.palette_select, Messages.palette_select_tip, DiagramImages.get(images, "select")); //$NON-NLS-1$
		select.setSelection(true);
		select.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			domain.loadDefaultTool();
			toolChanged();
		}));
		createNodes();
		createRelations();
	}

	private void createNodes() {
		title(Messages.palette_nodes);
		node(NodeKind.THEME, Messages.palette_theme, Messages.palette_theme_tip, StudyImages.get("theme")); //$NON-NLS-1$
		node(NodeKind.CODE, Messages.palette_code, Messages.palette_code_tip, StudyImages.get("code")); //$NON-NLS-1$
		node(NodeKind.TEXT, Messages.palette_text, Messages.palette_text_tip, DiagramImages.get(images, "text")); //$NON-NLS-1$
		node(NodeKind.GROUP, Messages.palette_frame, Messages.palette_frame_tip, DiagramImages.get(images, "frame")); //$NON-NLS-1$
	}

	private void createRelations() {
		title(Messages.palette_relations);
		types = types();
		for (EdgeType type : types) {
			String id = type.id();
			ToolItem item = item(type.label(), Messages.palette_relation_tip, DiagramImages.relation(images, id));
			tools.put(item, () -> new RelationTool(id));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> activate(item)));
		}
	}

	/** Those of the study, and what the diagram has beside; not what is counted in the data. */
	private List<EdgeType> types() {
		Study study = context.session().getStudy();
		List<EdgeType> result = new ArrayList<>(EdgeTypes.all(study));
		Set<String> ids = new LinkedHashSet<>(result.stream().map(EdgeType::id).toList());
		context.diagram().getEdges().stream().filter(edge -> !edge.isDerived()).map(DiagramEdge::getType)
				.filter(type -> type != null && ids.add(type)).forEach(type -> result.add(EdgeTypes.of(study, type)));
		return result;
	}

	/** Makes the tools anew when there are others. */
	private void typesChanged() {
		if (!isDisposed() && !types().equals(types)) {
			for (Control child : getChildren()) {
				child.dispose();
			}
			tools.clear();
			active = null;
			create();
			getParent().getParent().layout(true, true);
		}
	}

	private void title(String text) {
		Label label = new Label(this, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().indent(6, 10).applyTo(label);
	}

	/** An item in a bar of its own: items of one upright bar are not aligned everywhere. */
	private ToolItem item(String text, String tip, Image image) {
		ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		bar.addListener(SWT.KeyDown, event -> byKeyboard = true);
		bar.addListener(SWT.MouseDown, event -> byKeyboard = false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setText(text);
		item.setToolTipText(tip);
		item.setImage(image);
		return item;
	}

	private void node(NodeKind kind, String text, String tip, Image image) {
		ToolItem item = item(text, tip, image);
		tools.put(item, () -> new NodeTool(context, kind));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (byKeyboard) {
				domain.loadDefaultTool();
				toolChanged();
				new NewNode(viewer, context, kind).askInMiddle();
			} else {
				activate(item);
			}
		}));
	}

	private void activate(ToolItem item) {
		active = item.getSelection() ? item : null;
		if (active == null) {
			domain.loadDefaultTool();
		} else {
			domain.setActiveTool(tools.get(item).get());
		}
		toolChanged();
	}

	/** The items are one radio group. */
	private void toolChanged() {
		if (isDisposed()) {
			return;
		}
		ToolItem shown = domain.getActiveTool() == domain.getDefaultTool() || active == null ? select : active;
		active = shown == select ? null : shown;
		select.setSelection(shown == select);
		tools.keySet().forEach(item -> item.setSelection(item == shown));
	}
}
