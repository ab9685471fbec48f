"""What people mean by what they type: read from the text and the buttons in front of them alone."""
