package org.themewright.ui.diagram.internal.actions;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.themewright.diagram.generate.DataDiagrams;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramViewer;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.internal.codings.BlindCoding;

/** Brings a diagram that was made from data up to date; what was placed or drawn by hand stays. */
public final class RefreshAction extends DiagramAction {

	/** Id of the action and its command. */
	public static final String ID = IWorkbenchCommandConstants.FILE_REFRESH;

	private final IEditorPart editor;

	/** For the diagram of an editor. */
	public RefreshAction(IEditorPart editor, DiagramViewer viewer, DiagramContext context) {
		super(editor, viewer, context, ID);
		this.editor = editor;
		setText(Messages.action_refresh);
		setActionDefinitionId(ID);
	}

	@Override
	protected boolean calculateEnabled() {
		return context().dataDiagrams().canRefresh(context().diagram());
	}

	@Override
	public void run() {
		DataDiagrams.Refreshed result = context().dataDiagrams().refresh(context().diagram());
		String done = BlindCoding.now(context().session(), BlindCoding::isOn) ? Messages.refreshed_blind : Messages.refreshed;
		editor.getEditorSite().getActionBars().getStatusLineManager()
				.setMessage(NLS.bind(done, new Object[] { result.added(), result.removed(), result.changed() }));
	}
}
