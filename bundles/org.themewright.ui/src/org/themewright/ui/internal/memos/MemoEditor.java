package org.themewright.ui.internal.memos;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.themewright.core.StudyChange;
import org.themewright.core.edit.MemoOperations;
import org.themewright.model.Memo;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.internal.StudyObjectEditor;
import org.themewright.ui.internal.widgets.FixedSelection;
import org.themewright.ui.internal.widgets.PendingEdits;
import org.themewright.ui.internal.widgets.ReadOnlyControls;

/** Title and text of a memo. What is typed becomes part of the study, as one command, whenever the typing pauses. */
public final class MemoEditor extends StudyObjectEditor {

	private static final int PAUSE = 900;
	private static final int MARGIN = 18;
	private final Runnable commitAfterPause = this::commit;
	private Memo memo;
	private Text title;
	private Link facts;
	private StyledText body;
	private String shownTitle = ""; //$NON-NLS-1$
	private String shownText = ""; //$NON-NLS-1$

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof StudyEditorInput studyInput) || !(studyInput.getObject() instanceof Memo opened)) {
			throw new PartInitException(NLS.bind(Messages.notMemo, input.getName()));
		}
		setSite(site);
		setInput(input);
		memo = opened;
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(MARGIN, MARGIN, MARGIN - 6, 0).spacing(0, 6).applyTo(area);
		title = new Text(area, SWT.SINGLE | SWT.BORDER);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		title.setMessage(Messages.titleHint);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 0).applyTo(title);
		facts = new Link(area, SWT.NONE);
		facts.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openSubject()));
		GridDataFactory.fillDefaults().grab(true, false).indent(1, 0).applyTo(facts);
		body = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		body.setMargins(1, 8, 1, MARGIN);
		body.setLineSpacing(4);
		body.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		follow(this::changed);
		getSite().setSelectionProvider(new FixedSelection(memo));
		show();
		hook();
		if (session().isReadOnly()) {
			ReadOnlyControls.apply(area);
		}
		PendingEdits.install(area, this::commit);
	}

	private void hook() {
		for (var control : new Control[] { title, body }) {
			control.addListener(SWT.Modify, event -> commitLater());
			control.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
		}
		title.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.ARROW_DOWN) {
				body.setFocus();
			}
		}));
	}

	private void commitLater() {
		if (isEdited()) {
			// asked for again, a waiting timer begins anew
			body.getDisplay().timerExec(PAUSE, commitAfterPause);
		}
	}

	private boolean isEdited() {
		String typed = title.getText().strip();
		return !typed.isEmpty() && !typed.equals(shownTitle) || !body.getText().equals(shownText);
	}

	private void commit() {
		if (body.isDisposed() || memo.eContainer() == null || !isEdited()) {
			return;
		}
		String newTitle = title.getText().strip();
		String name = newTitle.isEmpty() ? shownTitle : newTitle;
		new MemoOperations(session()).edit(memo, name.isEmpty() ? Messages.titleNew : name, body.getText());
	}

	private void changed(StudyChange change) {
		if (memo.eContainer() == null) {
			body.getDisplay().asyncExec(this::closeIfGone);
		} else {
			show();
		}
	}

	/** Until it comes to this, the memo may be back, or the study closed. */
	private void closeIfGone() {
		if (!body.isDisposed() && memo.eContainer() == null) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	/** Follows the study; what is typed and not yet part of it stays where the study did not change. */
	private void show() {
		String name = Objects.requireNonNullElse(memo.getName(), ""); //$NON-NLS-1$
		if (!name.equals(shownTitle)) {
			shownTitle = name;
			if (!title.getText().strip().equals(name)) {
				title.setText(name);
			}
			setPartName(name);
		}
		String text = Objects.requireNonNullElse(memo.getText(), ""); //$NON-NLS-1$
		if (!text.equals(shownText)) {
			shownText = text;
			if (!body.getText().equals(text)) {
				Point selection = body.getSelection();
				int top = body.getTopPixel();
				body.setText(text);
				body.setSelection(Math.min(selection.x, text.length()), Math.min(selection.y, text.length()));
				body.setTopPixel(top);
			}
		}
		showFacts();
	}

	private void showFacts() {
		String about = MemoPlaces.describe(memo);
		String author = memo.getAuthor() == null ? Messages.unknownAuthor : memo.getAuthor().getName();
		String date = memo.getModified() == null ? "" //$NON-NLS-1$
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
						.withZone(ZoneId.systemDefault()).format(memo.getModified());
		String link = memo.getAbout() == null ? about : "<a>" + about.replace("&", "&&") + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String text = NLS.bind(Messages.facts, new Object[] { link, author, date });
		if (!text.equals(facts.getText())) {
			facts.setText(text);
			facts.requestLayout();
		}
	}

	private void openSubject() {
		MemoPlaces.show(getSite().getPage(), session(), memo);
	}

	@Override
	protected void focus() {
		if (shownText.isEmpty()) {
			title.setFocus();
			title.selectAll();
		} else {
			body.setFocus();
		}
	}
}
