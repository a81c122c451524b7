package org.themewright.ui.internal.codebook.change;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodeUse;
import org.themewright.core.edit.CodebookOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.StudyObjects;
import org.themewright.ui.internal.codings.BlindCoding;

/** Merges codes: asks which one stays and why, and says what it means. */
public final class MergeDialog extends Dialog {

	private static final int WIDTH = 460;

	private final StudySession session;
	private final List<Code> selected;
	private final List<Code> candidates = new ArrayList<>();
	private Combo into;
	private Label means;
	private ReasonField reason;
	private Code stays;

	private MergeDialog(Shell shell, StudySession session, List<Code> selected, Code into) {
		super(shell);
		this.session = session;
		this.selected = selected;
		stays = into != null ? into : selected.size() > 1 ? selected.get(0) : null;
		// those that are meant most likely come first
		if (into != null) {
			candidates.add(into);
		}
		candidates.addAll(selected.size() > 1 ? selected : List.of());
		StudyObjects.allCodes(session.getStudy().getCodebook()).stream()
				.filter(each -> !candidates.contains(each) && !selected.contains(each)).forEach(candidates::add);
	}

	/**
	 * Merges codes after asking.
	 *
	 * @param shell the dialog's parent
	 * @param session the study
	 * @param selected codes of it, at least one
	 * @param into the code that is proposed to stay; null to propose one of the codes when there are several
	 * @return the code that stayed; null when the user cancelled
	 */
	public static Code open(Shell shell, StudySession session, List<Code> selected, Code into) {
		MergeDialog dialog = new MergeDialog(shell, session, selected, into);
		return dialog.open() == OK ? dialog.stays : null;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.mergeTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(body);
		Label prompt = new Label(body, SWT.WRAP);
		prompt.setText(NLS.bind(Messages.mergePrompt, names(selected)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(prompt);
		Label label = new Label(body, SWT.NONE);
		label.setText(Messages.mergeInto);
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(label);
		into = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		into.setItems(candidates.stream().map(StudyObjects::path).toArray(String[]::new));
		into.setVisibleItemCount(18);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(into);
		into.addListener(SWT.Selection, event -> choose());
		means = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 6).hint(WIDTH, 76).applyTo(means);
		reason = new ReasonField(body, 1);
		reason.onEnter(() -> {
			if (getButton(IDialogConstants.OK_ID).isEnabled()) {
				buttonPressed(IDialogConstants.OK_ID);
			}
		});
		into.select(candidates.indexOf(stays));
		return area;
	}

	/** Short ones by name; many by their number. */
	static String names(List<Code> codes) {
		return codes.size() > 4 ? NLS.bind(Messages.manyCodes, codes.size())
				: codes.stream().map(each -> '\u201c' + each.getName() + '\u201d').collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.merge, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		choose();
		into.setFocus();
	}

	private void choose() {
		int index = into.getSelectionIndex();
		stays = index < 0 ? null : candidates.get(index);
		boolean possible = stays != null && CodebookOperations.canMove(going(), stays);
		means.setText(stays == null ? "" : possible ? BlindCoding.now(session, this::meaning).replace("&", "&&") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: NLS.bind(Messages.cannotMerge, stays.getName()));
		Button ok = getButton(IDialogConstants.OK_ID);
		ok.setEnabled(possible);
	}

	private List<Code> going() {
		return selected.stream().filter(each -> each != stays).toList();
	}

	/** What others coded is merged too, but not even a number tells of it in blind coding. */
	private String meaning(BlindCoding blind) {
		List<Code> going = going();
		CodeUse use = CodeUse.of(session.getStudy(), going);
		long codings = new StudyOperations(session).codingsOf(going).stream().filter(blind::shows).count();
		long subcodes = going.stream().flatMap(each -> each.getCodes().stream()).filter(each -> !going.contains(each)).count();
		String means = MessageFormat.format(Messages.mergeMeans, codings, stays.getName(),
				twins(Set.copyOf(going), blind), subcodes, use.themes().size(), use.diagrams().size());
		return blind.isOn() ? means + ' ' + Messages.mergeHidden : means;
	}

	/** How many codings stand on words that the same researcher has coded with the code that stays. */
	private int twins(Set<Code> going, BlindCoding blind) {
		int result = 0;
		for (CodingSet set : session.getStudy().getCodingSets()) {
			Set<Long> kept = set.getCodings().stream().filter(each -> each.getCode() == stays).map(MergeDialog::place)
					.collect(Collectors.toSet());
			result += (int) set.getCodings().stream()
					.filter(each -> going.contains(each.getCode()) && kept.contains(place(each)) && blind.shows(each)).count();
		}
		return result;
	}

	private static long place(Coding coding) {
		return (long) coding.getStart() << Integer.SIZE | coding.getEnd();
	}

	@Override
	protected void okPressed() {
		new StudyOperations(session).mergeCodes(going(), stays, reason.get());
		super.okPressed();
	}
}
