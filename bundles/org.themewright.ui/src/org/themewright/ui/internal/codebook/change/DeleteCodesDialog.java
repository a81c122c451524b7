package org.themewright.ui.internal.codebook.change;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodeUse;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.codings.BlindCoding;

/** Deletes codes; where anything hangs on them, it says what, names the themes and diagrams, and asks whether and why. */
public final class DeleteCodesDialog extends MessageDialog {

	private static final int LIST_HEIGHT = 110;

	private final CodeUse use;
	private ReasonField field;
	private String reason;

	private DeleteCodesDialog(Shell shell, List<Code> codes, CodeUse use, boolean blind) {
		super(shell, Messages.deleteTitle, null,
				MessageFormat.format(Messages.deleteUse, MergeDialog.names(codes), use.codings(), use.subcodes(), use.memos())
						+ (blind ? ' ' + Messages.deleteHidden : ""), //$NON-NLS-1$
				WARNING, 0, Messages.delete, Messages.cancel);
		this.use = use;
	}

	/**
	 * Deletes codes, after asking when anything hangs on them, or may in blind coding.
	 *
	 * @param shell the dialog's parent
	 * @param session the study
	 * @param codes codes of it
	 */
	public static void delete(Shell shell, StudySession session, List<Code> codes) {
		boolean blind = BlindCoding.now(session, BlindCoding::isOn);
		CodeUse use = BlindCoding.now(session,
				hiding -> CodeUse.of(session.getStudy(), codes, hiding::shows, memo -> !hiding.hides(memo)));
		StudyOperations operations = new StudyOperations(session);
		if (use.isNone() && !blind) {
			operations.delete(codes);
			return;
		}
		DeleteCodesDialog dialog = new DeleteCodesDialog(shell, codes, use, blind);
		if (dialog.open() == OK) {
			operations.delete(codes, dialog.reason);
		}
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		List<Object> users = new ArrayList<>(use.themes());
		users.addAll(use.diagrams());
		if (!users.isEmpty()) {
			new Label(area, SWT.NONE).setText(Messages.usedBy);
			TableViewer list = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
			list.setContentProvider(ArrayContentProvider.getInstance());
			list.setLabelProvider(new StudyLabels());
			list.setInput(users);
			GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(list.getTable());
		}
		new Label(area, SWT.NONE).setText(Messages.undoHint);
		field = new ReasonField(area, 1);
		field.onEnter(() -> buttonPressed(IDialogConstants.OK_ID));
		return area;
	}

	@Override
	protected void buttonPressed(int button) {
		reason = field.get();
		super.buttonPressed(button);
	}
}
