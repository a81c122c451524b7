package org.themewright.ui.internal.codebook.change;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodeSplit;
import org.themewright.core.edit.CodeSplit.Part;
import org.themewright.core.edit.CodeSplit.Place;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.ui.internal.codings.BlindCoding;
import org.themewright.ui.internal.codings.CodingReference;
import org.themewright.ui.internal.widgets.OpenRows;

/**
 * Splits a code: names the new codes, then goes through the passages one by one and gives each to one of them by a key.
 * Nothing changes before it is closed with Split.
 */
public final class SplitDialog extends Dialog {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 560;
	private static final int PARTS_WIDTH = 270;

	private final CodeSplit split;
	private final Researcher researcher;
	private final List<Coding> codings;
	private final boolean blind;
	private Label position;
	private PassagePreview preview;
	private Table parts;
	private Text name;
	private Button add;
	private Button remove;
	private Button back;
	private Button next;
	private Button below;
	private ReasonField reason;
	private int at;
	private List<Code> made = List.of();

	private SplitDialog(Shell shell, StudySession session, Code code, Researcher researcher) {
		super(shell);
		split = BlindCoding.now(session, hiding -> new CodeSplit(session, code, hiding::shows));
		blind = BlindCoding.now(session, BlindCoding::isOn);
		codings = split.getCodings();
		this.researcher = researcher;
	}

	/**
	 * Lets the user split a code.
	 *
	 * @param shell the dialog's parent
	 * @param session the study
	 * @param code a code of it
	 * @param researcher who splits, or null
	 * @return the new codes; empty when the user cancelled
	 */
	public static List<Code> open(Shell shell, StudySession session, Code code, Researcher researcher) {
		SplitDialog dialog = new SplitDialog(shell, session, code, researcher);
		dialog.open();
		return dialog.made;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.splitTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.max(WIDTH, wanted.x), Math.max(HEIGHT, wanted.y));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 6).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		createReview(body);
		createParts(body);
		createPlace(body);
		reason = new ReasonField(body, 2);
		showParts(0);
		showPassage();
		return area;
	}

	private void createReview(Composite parent) {
		Composite left = column(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(left);
		position = new Label(left, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(position);
		preview = new PassagePreview(left);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 240).applyTo(preview.getControl());
		preview.getControl().addVerifyKeyListener(this::keyPressed);
		Composite row = new Composite(left, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		back = button(row, Messages.back, () -> go(at - 1));
		next = button(row, Messages.next, () -> go(at + 1));
		Label help = new Label(row, SWT.WRAP);
		help.setText(blind ? Messages.splitHelp + ' ' + Messages.splitHidden : Messages.splitHelp);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(help);
	}

	private void createParts(Composite parent) {
		Composite right = column(parent);
		GridDataFactory.fillDefaults().grab(false, true).hint(PARTS_WIDTH, SWT.DEFAULT).applyTo(right);
		new Label(right, SWT.NONE).setText(Messages.newCodes);
		Composite row = new Composite(right, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		name = new Text(row, SWT.BORDER);
		name.setMessage(Messages.nameHint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(name);
		name.addModifyListener(event -> add.setEnabled(!name.getText().isBlank()));
		name.addListener(SWT.DefaultSelection, event -> addPart());
		// Enter adds the code, and does not close the dialog
		name.addTraverseListener(event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN);
		add = button(row, Messages.addPart, this::addPart);
		add.setEnabled(false);
		// digits are keys of their own here, and begin no search for a row
		parts = new Table(right, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_SEARCH);
		parts.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
		tableColumn(Messages.keyColumn, SWT.RIGHT, 40);
		tableColumn(Messages.partColumn, SWT.LEFT, 146);
		tableColumn(Messages.codingsColumn, SWT.RIGHT, 72);
		parts.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		OpenRows.in(parts, () -> give(parts.getSelectionIndex()));
		parts.addListener(SWT.Selection, event -> remove.setEnabled(parts.getSelectionIndex() > 0));
		remove = button(right, Messages.removePart, this::removePart);
		remove.setEnabled(false);
	}

	private void tableColumn(String heading, int style, int width) {
		TableColumn column = new TableColumn(parts, style);
		column.setText(heading);
		column.setWidth(width);
	}

	private void createPlace(Composite parent) {
		below = new Button(parent, SWT.RADIO);
		below.setText(NLS.bind(Messages.placeBelow, split.getCode().getName().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
		below.setSelection(true);
		Button beside = new Button(parent, SWT.RADIO);
		beside.setText(Messages.placeBeside);
	}

	private static Composite column(Composite parent) {
		Composite result = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(result);
		return result;
	}

	private static Button button(Composite parent, String text, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.split, false).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		name.setFocus();
	}

	private void addPart() {
		if (!name.getText().isBlank()) {
			split.addPart(name.getText());
			name.setText(""); //$NON-NLS-1$
			showParts(split.getParts().size());
		}
	}

	private void removePart() {
		int index = parts.getSelectionIndex();
		if (index > 0) {
			split.removePart(split.getParts().get(index - 1));
			showParts(index - 1);
			showPassage();
		}
	}

	/** Shows how many each has; the first row is the code itself. */
	private void showParts(int selected) {
		List<Part> all = new ArrayList<>();
		all.add(null);
		all.addAll(split.getParts());
		parts.setItemCount(all.size());
		for (int i = 0; i < all.size(); i++) {
			TableItem item = parts.getItem(i);
			Part part = all.get(i);
			item.setText(new String[] { i > 9 ? "" : Integer.toString(i), //$NON-NLS-1$
					part == null ? NLS.bind(Messages.staysWith, split.getCode().getName()) : part.getName(),
					Integer.toString(split.countOf(part)) });
		}
		parts.setSelection(selected);
		remove.setEnabled(selected > 0);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!split.getParts().isEmpty());
		}
	}

	private void showPassage() {
		Coding coding = codings.isEmpty() ? null : codings.get(at);
		position.setText(coding == null ? NLS.bind(Messages.noCodings, split.getCode().getName())
				: NLS.bind(Messages.splitAt, new Object[] { at + 1, codings.size(), CodingReference.of(coding) })
						.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		preview.show(coding);
		back.setEnabled(at > 0);
		next.setEnabled(at < codings.size() - 1);
		if (coding != null) {
			Part part = split.partOf(coding);
			showParts(part == null ? 0 : split.getParts().indexOf(part) + 1);
		}
	}

	private void go(int to) {
		if (to >= 0 && to < codings.size()) {
			at = to;
			showPassage();
		}
	}

	/** Gives the passage to a row of the table and goes on; stays at the last one. */
	private void give(int row) {
		if (!codings.isEmpty() && row >= 0 && row <= split.getParts().size()) {
			split.give(codings.get(at), row == 0 ? null : split.getParts().get(row - 1));
			if (at < codings.size() - 1) {
				at++;
			}
			showPassage();
		}
	}

	private void keyPressed(KeyEvent event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		int digit = event.keyCode >= SWT.KEYPAD_0 && event.keyCode <= SWT.KEYPAD_9 ? event.keyCode - SWT.KEYPAD_0
				: event.character >= '0' && event.character <= '9' ? event.character - '0' : -1;
		boolean done = true;
		if (digit >= 0) {
			give(digit);
		} else if (event.keyCode == SWT.ARROW_LEFT || event.character == SWT.BS) {
			go(at - 1);
		} else if (event.keyCode == SWT.ARROW_RIGHT || event.character == ' ') {
			go(at + 1);
		} else {
			done = false;
		}
		event.doit &= !done;
	}

	@Override
	protected void okPressed() {
		made = split.apply(below.getSelection() ? Place.BELOW : Place.BESIDE, reason.get(), researcher);
		super.okPressed();
	}
}
