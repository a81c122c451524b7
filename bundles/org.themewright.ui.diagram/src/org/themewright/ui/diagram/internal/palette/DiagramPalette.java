package org.themewright.ui.diagram.internal.palette;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.themewright.diagram.scene.EdgeType;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.DiagramEdge;
import org.themewright.model.NodeKind;
import org.themewright.ui.StudyImages;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramEditDomain;
import org.themewright.ui.diagram.internal.DiagramImages;
import org.themewright.ui.diagram.internal.Messages;

/**
 * The tools beside the canvas: plain tool bars of the platform, so that they follow its theme and can be reached and used
 * by keyboard. By keyboard a node is made in the middle of what is seen.
 */
public final class DiagramPalette extends Composite {

	private final EditPartViewer viewer;
	private final DiagramEditDomain domain;
	private final DiagramContext context;
	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), this);
	private final Map<ToolItem, Supplier<AbstractTool>> tools = new LinkedHashMap<>();
	private ToolItem select;
	private ToolItem active;
	private boolean byKeyboard;

	/** Makes the palette and follows the tools of the domain. */
	public DiagramPalette(Composite parent, EditPartViewer viewer, DiagramEditDomain domain, DiagramContext context) {
		super(parent, SWT.NONE);
		this.viewer = viewer;
		this.domain = domain;
		this.context = context;
		GridLayoutFactory.fillDefaults().margins(6, 8).spacing(0, 2).applyTo(this);
		ToolBar bar = bar(null);
		select = item(bar, Messages.palette_select, Messages.palette_select_tip, DiagramImages.get(images, "select")); //$NON-NLS-1$
		select.setSelection(true);
		select.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> domain.loadDefaultTool()));
		createNodes();
		createRelations();
		domain.setToolListener(this::toolChanged);
	}

	private void createNodes() {
		ToolBar bar = bar(Messages.palette_nodes);
		node(bar, NodeKind.THEME, Messages.palette_theme, Messages.palette_theme_tip, StudyImages.get("theme")); //$NON-NLS-1$
		node(bar, NodeKind.CODE, Messages.palette_code, Messages.palette_code_tip, StudyImages.get("code")); //$NON-NLS-1$
		node(bar, NodeKind.TEXT, Messages.palette_text, Messages.palette_text_tip, DiagramImages.get(images, "text")); //$NON-NLS-1$
		node(bar, NodeKind.GROUP, Messages.palette_frame, Messages.palette_frame_tip, DiagramImages.get(images, "frame")); //$NON-NLS-1$
	}

	private void createRelations() {
		ToolBar bar = bar(Messages.palette_relations);
		Set<String> ids = new LinkedHashSet<>(EdgeTypes.known().stream().map(EdgeType::id).toList());
		context.diagram().getEdges().stream().map(DiagramEdge::getType).filter(type -> type != null).forEach(ids::add);
		for (String id : ids) {
			EdgeType type = EdgeTypes.of(id);
			ToolItem item = item(bar, type.label(), Messages.palette_relation_tip, DiagramImages.relation(images, id));
			tools.put(item, () -> new RelationTool(id));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> activate(item)));
		}
	}

	private ToolBar bar(String title) {
		if (title != null) {
			Label label = new Label(this, SWT.NONE);
			label.setText(title);
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			GridDataFactory.fillDefaults().indent(4, 10).applyTo(label);
		}
		ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.VERTICAL | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		bar.addListener(SWT.KeyDown, event -> byKeyboard = true);
		bar.addListener(SWT.MouseDown, event -> byKeyboard = false);
		bar.addListener(SWT.MouseEnter, event -> byKeyboard = false);
		return bar;
	}

	private static ToolItem item(ToolBar bar, String text, String tip, Image image) {
		ToolItem item = new ToolItem(bar, SWT.RADIO);
		item.setText(text);
		item.setToolTipText(tip);
		item.setImage(image);
		return item;
	}

	private void node(ToolBar bar, NodeKind kind, String text, String tip, Image image) {
		ToolItem item = item(bar, text, tip, image);
		tools.put(item, () -> new NodeTool(context, kind));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (byKeyboard && item.getSelection()) {
				domain.loadDefaultTool();
				new NewNode(viewer, context, kind).askInMiddle();
			} else {
				activate(item);
			}
		}));
	}

	private void activate(ToolItem item) {
		if (item.getSelection() && item != active) {
			Tool tool = tools.get(item).get();
			active = item;
			domain.setActiveTool(tool);
		}
	}

	/** The tool items of several bars are one radio group. */
	private void toolChanged() {
		if (isDisposed()) {
			return;
		}
		ToolItem shown = domain.getActiveTool() == domain.getDefaultTool() ? select : active;
		active = shown == select ? null : shown;
		select.setSelection(shown == select);
		tools.keySet().forEach(item -> item.setSelection(item == shown));
	}
}
